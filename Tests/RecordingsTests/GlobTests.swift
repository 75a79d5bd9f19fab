import JSONText
import Testing

struct GlobTests {
    @Test("patterns fit as a shell's do")
    func globsFit() {
        #expect(Glob.fits("callback/*", "callback/state-missing-rejected"))
        #expect(Glob.fits("*/state-*-rejected", "callback/state-missing-rejected"))
        #expect(Glob.fits("callback/cod?-in", "callback/code-in"))
        #expect(!Glob.fits("callback", "callback/code-in"))
        #expect(!Glob.fits("callback/*x", "callback/code-in"))
    }
}
