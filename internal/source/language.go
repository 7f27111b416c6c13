package source

import (
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"

	"entente.example/internal/text"
)

// sampled is how many bytes of the running text decide its language.
const sampled = 3000

// language is the language of a text, ISO 639-1: by script where that decides,
// else by its commonest words, else by its letters; empty where it cannot be told.
func language(d *text.Document) string {
	s := sample(d)
	if code := byScript(s); code != "" {
		return code
	}
	if english(s) {
		return "en"
	}
	info := whatlanggo.DetectWithOptions(s, whatlanggo.Options{Whitelist: known()})
	if info.IsReliable() {
		return info.Lang.Iso6391()
	}
	lang, _, _ := strings.Cut(strings.ToLower(d.Front["lang"]), "-")
	return lang
}

// sample is text of the first blocks that are read for facts.
func sample(d *text.Document) string {
	var b strings.Builder
	for _, x := range d.Blocks {
		if x.Kind == text.Navigation || x.Kind == text.Dateline || x.Kind == text.Signature {
			continue
		}
		s := x.Of(d)
		if room := sampled - b.Len(); len(s) > room {
			s = strings.ToValidUTF8(s[:room], "")
		}
		b.WriteString(s)
		b.WriteByte('\n')
		if b.Len() >= sampled {
			break
		}
	}
	return b.String()
}

// byScript is the language that the script alone decides; empty where several share it.
func byScript(s string) string {
	var kana, han, hangul, thai, letters int
	for _, r := range s {
		switch {
		case r < 0x0e00:
			if unicode.IsLetter(r) {
				letters++
			}
		case r <= 0x0e7f:
			thai++
		case r >= 0x3041 && r <= 0x30ff:
			kana++
		case r >= 0xac00 && r <= 0xd7a3:
			hangul++
		case unicode.Is(unicode.Han, r):
			han++
		}
	}
	switch {
	case letters > 4*(kana+han+hangul+thai):
		return ""
	case hangul > han && hangul > kana:
		return "ko"
	case kana*20 > han && kana > 0:
		return "ja"
	case thai > han:
		return "th"
	case han > 0:
		return "zh"
	}
	return ""
}

// english tells whether one word in eight is one of English's commonest.
func english(s string) bool {
	words, common := 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		switch w {
		case "the", "The", "of", "and", "to", "that", "with", "on", "for", "by", "is", "are", "was", "will", "has":
			common++
		}
	}
	return words >= 8 && common*8 >= words
}

// known are the languages in which official texts are looked for.
func known() map[whatlanggo.Lang]bool {
	return map[whatlanggo.Lang]bool{
		whatlanggo.Eng: true, whatlanggo.Fra: true, whatlanggo.Deu: true, whatlanggo.Spa: true, whatlanggo.Por: true, whatlanggo.Ita: true, whatlanggo.Nld: true,
		whatlanggo.Rus: true, whatlanggo.Ukr: true, whatlanggo.Pol: true, whatlanggo.Tur: true, whatlanggo.Arb: true, whatlanggo.Ind: true, whatlanggo.Vie: true,
		whatlanggo.Tha: true, whatlanggo.Cmn: true, whatlanggo.Jpn: true, whatlanggo.Kor: true, whatlanggo.Khm: true, whatlanggo.Mya: true, whatlanggo.Hin: true,
		whatlanggo.Tgl: true,
	}
}
