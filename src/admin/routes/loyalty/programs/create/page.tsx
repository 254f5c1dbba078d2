import { NewProgramPage } from "../../../../components/loyalty/program/new-program-page"

const CreateProgramPage = () => <NewProgramPage />

export default CreateProgramPage
