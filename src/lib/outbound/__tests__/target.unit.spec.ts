import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { isPublicAddress } from "../public-address"
import { targetOf } from "../target"

const HOSTILE = [
  // loopback and this host
  "http://127.0.0.1/",
  "http://127.8.9.10/",
  "http://127.0.0.1./",
  "http://0.0.0.0/",
  "http://0.1.2.3/",
  "http://localhost/",
  "http://LOCALHOST/",
  "http://localhost./",
  "http://shop.localhost/",
  "http://[::1]/",
  "http://[::]/",
  "http://[0:0:0:0:0:0:0:1]/",
  // private networks
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://100.127.255.255/",
  "http://[fc00::1]/",
  "http://[fd12:3456::1]/",
  "http://[fec0::1]/",
  "http://printer.local/",
  "http://router.lan/",
  "http://db.internal/",
  "http://nas.home.arpa/",
  "http://postgres/",
  // a cloud's metadata
  "http://169.254.169.254/latest/meta-data/",
  "http://169.254.170.2/",
  "http://metadata.google.internal/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  // an IPv4 address inside an IPv6 one
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[::ffff:8.8.8.8]/",
  "http://[::127.0.0.1]/",
  "http://[::7f00:1]/",
  "http://[64:ff9b::10.0.0.1]/",
  "http://[64:ff9b::a9fe:a9fe]/",
  "http://[64:ff9b:1::8.8.8.8]/",
  "http://[2002:7f00:1::]/",
  "http://[2002:a00:1::1]/",
  "http://[2001::f5ff:fffe]/",
  // disguised IP addresses, also of public hosts
  "http://2130706433/",
  "http://017700000001/",
  "http://0x7f000001/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://0/",
  "http://134744072/",
  "http://0x08080808/",
  "http://8.8.2056/",
  "http://010.8.8.8/",
  "http://１２７.０.０.１/",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://%31%32%37.0.0.1/",
  // addresses that belong to nobody, or to everybody
  "http://224.0.0.1/",
  "http://239.255.255.250/",
  "http://240.0.0.1/",
  "http://255.255.255.255/",
  "http://192.0.2.1/",
  "http://198.18.0.1/",
  "http://198.51.100.1/",
  "http://203.0.113.1/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://[100::1]/",
  "http://[5f00::1]/",
  "http://[4000::1]/",
  // ports, credentials, schemes, malformed
  "http://example.com:22/",
  "http://example.com:5432/",
  "https://example.com:6379/",
  "http://user:password@example.com/",
  "http://user@example.com/",
  "http://@example.com/",
  "http://example.com:80@127.0.0.1/",
  "http://example.com#@127.0.0.1:22/ ",
  "ftp://example.com/",
  "file:///etc/passwd",
  "gopher://example.com/",
  "data:text/plain,x",
  "javascript:alert(1)",
  "http:8.8.8.8/",
  "http:\\\\example.com\\",
  "http://example.com\\@127.0.0.1/",
  "http://exam\tple.com/",
  "http://example.com\r\nHost: 127.0.0.1/",
  "//example.com/",
  "example.com",
  "http://",
  "",
]

describe("a hostile address", () => {
  it("is one of more than 60", () => {
    expect(new Set(HOSTILE).size).toBeGreaterThan(60)
  })

  it.each(HOSTILE)("is refused: %j", (address) => {
    expect(() => targetOf(address, {})).toThrow(
      expect.objectContaining({ reason: "refused", outcome: "not_sent" })
    )
  })

  it("is refused without its path and query in the message", () => {
    expect(() =>
      targetOf("http://10.0.0.1/hook/s3cr3t?token=t0k3n", {})
    ).toThrow(
      /^The call to 10\.0\.0\.1 was not made: its address is not public$/
    )
  })
})

describe("an address that may be called", () => {
  it.each([
    "https://example.com/hook?token=1",
    "http://example.com",
    "https://example.com:443/",
    "https://bücher.example/",
    "https://8.8.8.8/",
    "https://[2606:4700::1111]/",
    "http://[64:ff9b::808:808]/",
    "https://example.com/a@b",
    "https://10.example.com/",
  ])("%s", (address) => {
    expect(targetOf(address, {}).isTrusted).toBe(false)
  })

  it("may have another port when the caller says so", () => {
    const policy = { allow_ports: [8443] }
    expect(() => targetOf("https://example.com:8443/", policy)).not.toThrow()
    expect(() => targetOf("https://example.com:8080/", policy)).toThrow("8080")
    expect(() => targetOf("https://10.0.0.1:8443/", policy)).toThrow("public")
  })

  it("may be private when exactly its host and port are configured", () => {
    const policy = { allow_hosts: ["127.0.0.1:9000", "provider"] }
    expect(targetOf("http://127.0.0.1:9000/x", policy).isTrusted).toBe(true)
    expect(targetOf("http://provider/x", policy).isTrusted).toBe(true)
    for (const other of [
      "http://127.0.0.1:9001/",
      "http://127.0.0.1/",
      "http://127.0.0.2:9000/",
      "http://2130706433:9000/",
      "http://user@127.0.0.1:9000/",
    ]) {
      expect(() =>
        targetOf(other, { ...policy, allow_ports: [9000, 9001] })
      ).toThrow("was not made")
    }
  })
})

describe("an IPv4 address", () => {
  const octets = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
  const runs = { seed, numRuns: depth({ sample: 500, full: 20_000 }) }

  it("is as private inside NAT64 as it is alone, and never public when mapped", () => {
    fc.assert(
      fc.property(octets, (parts) => {
        const address = parts.join(".")
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(
          isPublicAddress(address)
        )
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
        expect(isPublicAddress(`::${address}`)).toBe(false)
      }),
      runs
    )
  })

  it("is refused in every spelling but the plain one", () => {
    fc.assert(
      fc.property(octets, ([a, b, c, d]) => {
        const number = ((a * 256 + b) * 256 + c) * 256 + d
        for (const host of [
          number,
          `0x${number.toString(16)}`,
          `${a}.${(b * 256 + c) * 256 + d}`,
          `0${a.toString(8)}.${b}.${c}.${d}`,
        ]) {
          expect(() => targetOf(`http://${host}/`, {})).toThrow("was not made")
        }
      }),
      runs
    )
  })

  it.each(["", "x", "1.2.3", "999.1.1.1", "fe80::1%eth0", "2606:4700::1%eth0"])(
    "that is none (%p) is not public",
    (text) => {
      expect(isPublicAddress(text)).toBe(false)
    }
  )
})
