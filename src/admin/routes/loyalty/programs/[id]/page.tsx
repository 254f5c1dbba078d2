import { useParams } from "react-router-dom"
import { ProgramPage } from "../../../../components/loyalty/program/program-page"

const OneProgramPage = () => {
  const { id = "" } = useParams()
  // Another version is the same page: what was typed must not stay.
  return <ProgramPage key={id} id={id} />
}

export default OneProgramPage
