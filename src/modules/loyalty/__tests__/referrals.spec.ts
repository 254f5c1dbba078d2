import { buildMember } from "./support/member"
import { erase, inviting, LATER, merge } from "./support/referral"
import { atOnce, MARCH, withMembers } from "./support/with-members"

withMembers(({ service }) => {
  const { accept } = inviting(service)

  describe("a code", () => {
    it("is one per member, of twenty who ask at once", async () => {
      const member = await buildMember(service)
      const { done } = await atOnce(20, () =>
        service.openReferralCode(member.id)
      )
      expect(new Set(done)).toEqual(new Set([done[0]]))
      expect(done[0]).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
    })

    it("works for good after a merger, each of both", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const codes = [
        await service.openReferralCode(from.id),
        await service.openReferralCode(into.id),
      ]
      await merge(service, from, into)
      for (const code of codes) {
        const friend = await buildMember(service)
        const { id } = await accept(friend, into, { code })
        expect((await service.readReferral(id)).referrer_id).toBe(into.id)
      }
      expect(await service.openReferralCode(into.id)).toBe(codes[1])
      const own = accept(into, from, { code: codes[0] })
      await expect(own).rejects.toMatchObject({
        code: "loyalty_referral_own_code",
      })
    })

    it("goes with whoever is erased", async () => {
      const [gone, friend] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const code = await service.openReferralCode(gone.id)
      await erase(service, gone)
      await expect(accept(friend, friend, { code })).rejects.toMatchObject({
        code: "loyalty_referral_unknown_code",
      })
    })
  })

  describe("accepting", () => {
    it("is once, of ten at once, and the same code is no news", async () => {
      const [referrer, friend] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const { done } = await atOnce(10, () => accept(friend, referrer))
      expect(done.filter(({ is_new }) => is_new)).toHaveLength(1)
      expect(done).toHaveLength(10)
      const other = accept(friend, await buildMember(service))
      await expect(other).rejects.toMatchObject({
        code: "loyalty_referral_known",
      })
    })

    it("is for one of two who invite each other at once", async () => {
      const [one, other] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const { done, codes } = await atOnce(2, (index) =>
        index ? accept(one, other) : accept(other, one)
      )
      expect(done).toHaveLength(1)
      expect([...codes]).toEqual(["loyalty_referral_mutual"])
    })

    it.each(["", "short", "7KQM-X4TO", "22222222", "x".repeat(40)])(
      "knows no code %j",
      async (code) => {
        const friend = await buildMember(service)
        await expect(accept(friend, friend, { code })).rejects.toMatchObject({
          code: "loyalty_referral_unknown_code",
        })
      }
    )

    it("notes who asks from the same network, unless many do", async () => {
      const referrer = await buildMember(service)
      const code = await service.openReferralCode(referrer.id)
      const noted = { network_key: "home", now: MARCH }
      await service.noteNetwork({ code, ...noted })
      const friend = await buildMember(service)
      const { id } = await accept(friend, referrer, { network_key: "home" })
      expect((await service.readReferral(id)).findings).toEqual([
        { rule: "same-ip", like: "referrer" },
      ])
      for (let count = 0; count < 10; count++) {
        const other = await buildMember(service)
        const others = await service.openReferralCode(other.id)
        await service.noteNetwork({ code: others, ...noted })
      }
      const late = await accept(await buildMember(service), referrer, {
        network_key: "home",
      })
      expect((await service.readReferral(late.id)).findings).toEqual([])
      expect(await service.forgetNetworks({ before: LATER, limit: 100 })).toBe(
        11
      )
    })
  })
})
