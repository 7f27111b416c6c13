package gather_test

import (
	"context"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"entente.example/data"
	"entente.example/internal/brief"
	"entente.example/internal/brief/gather"
	"entente.example/internal/brief/press"
	"entente.example/internal/compare"
	"entente.example/internal/naming"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/track"
)

var update = flag.Bool("update", false, "write the golden briefs")

const golden = "testdata/asean-japan-jp.txtar"

// asked is the brief for Japan for the meeting of July 2024, in a house's language.
func asked(ctx context.Context, t testing.TB, s store.Store, language string) brief.Paper {
	t.Helper()
	return made(ctx, t, s, language, gather.Order{Meeting: meetingOf(ctx, t, s, "2024-07-26", "JP"), For: "JP"})
}

// made makes a brief, on a day of 2026.
func made(ctx context.Context, t testing.TB, s store.Store, language string, o gather.Order) brief.Paper {
	t.Helper()
	codes, err := track.LoadCodes(data.FS)
	must(t, err)
	kit, err := compare.Load(data.FS)
	must(t, err)
	house, err := brief.LoadHouse(data.FS, naming.Load(data.FS), language)
	must(t, err)
	o.Day, o.Engine, o.Codes, o.Kit, o.Spell = "2026-01-15", "by-hand", codes, kit, language == "ja"
	in, err := gather.Input(ctx, s, o)
	must(t, err)
	return brief.Make(in, house)
}

// meetingOf is the meeting of a day as an issuer reports it.
func meetingOf(ctx context.Context, t testing.TB, s store.Store, day record.Date, issuer record.PartyCode) record.FactID {
	t.Helper()
	list, _, err := s.Meetings(ctx, record.MeetingFilter{From: day, To: day})
	must(t, err)
	for _, m := range list {
		if m.Issuer == issuer {
			return m.ID
		}
	}
	t.Fatalf("no meeting on %s by %s", day, issuer)
	return ""
}

// TestGolden compares briefs of the example, of decided facts and suggestions, with those that were looked at by people; -update writes them.
func TestGolden(t *testing.T) {
	ctx, s := example(t)
	decide(ctx, t, s)
	archive := &txtar.Archive{Comment: []byte("The brief for Japan for its meeting with ASEAN on 26 July 2024, and the one for the next summit in Japanese.\n\n")}
	for name, paper := range map[string]brief.Paper{
		"meeting.md": asked(ctx, t, s, "en"),
		"summit.md":  made(ctx, t, s, "ja", gather.Order{Series: "ASEAN-Japan Summit", On: "2024-12-01", For: "JP"}),
	} {
		printed, err := press.Print(paper, press.Markdown, press.Options{Site: "https://entente.example"})
		must(t, err)
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: printed})
	}
	if archive.Files[0].Name > archive.Files[1].Name {
		archive.Files[0], archive.Files[1] = archive.Files[1], archive.Files[0]
	}
	got := txtar.Format(archive)
	if *update {
		must(t, os.WriteFile(golden, got, 0o644))
		return
	}
	want, err := os.ReadFile(golden)
	must(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs; go test ./internal/brief/gather -run %s -update writes it\n%s", golden, t.Name(), diff)
	}
}

// decide takes decisions: a framework with the promises under it, evidence, an answer, and who held which post.
func decide(ctx context.Context, t *testing.T, s store.Store) {
	t.Helper()
	promised := factWith(ctx, t, s, record.KindCommitment, "dispatch 200")
	trains := factWith(ctx, t, s, record.KindCommitment, "would like to train 100,000")
	summit := factWith(ctx, t, s, record.KindCommitment, "will hold the Commemorative Summit")
	vision := factWith(ctx, t, s, record.KindCommitment, "will cooperate on quality infrastructure")
	_, err := s.Decide(ctx, store.AcceptAll([]record.Fact{promised, trains, summit}, "")...)
	must(t, err)
	pillar := func(code, title string) record.Node {
		return record.Node{ID: record.NodeID("vision-2023/" + code), Framework: "vision-2023", Kind: record.Pillar, Code: code, Title: title}
	}
	ref := func(f record.Fact) record.FactRef { return record.FactRef{Document: f.Document, Fact: f.ID} }
	must(t, s.Track(ctx, "", record.Framework{ID: "vision-2023", Kind: record.VisionStatement, Title: "Joint Vision Statement", Parties: []record.PartyCode{"ASEAN", "JP"}, From: "2023-12-17",
		Series: []string{"asean-japan-summit", "asean-japan-foreign-ministers-meeting"}, Document: vision.Document},
		pillar("1", "Heart-to-heart partners across generations"), pillar("2", "Partners for co-creation of economy and society"),
		record.Placement{Commitment: ref(promised), Node: "vision-2023/1"}, record.Placement{Commitment: ref(trains), Node: "vision-2023/2"}))
	for _, n := range [][4]string{{"KAMIKAWA Yoko", "2023-09", "2024-10", "上川陽子"}, {"IWAYA Takeshi", "2024-10", "2025-10", "岩屋毅"}} {
		_, err := s.SetTenure(ctx, record.Tenure{Name: n[0], Person: record.PersonKey(n[0]), Post: "Minister for Foreign Affairs", Of: "JP", From: record.Day(n[1]), To: record.Day(n[2]),
			Source: "https://example.org/ministers"}, "")
		must(t, err)
		if n[0] == "KAMIKAWA Yoko" { // who holds a post without being named in a text has no names but that
			_, err = s.NamePerson(ctx, n[0], store.PersonNames{Spellings: []string{n[3]}}, "")
			must(t, err)
		}
	}
}

// factWith is the fact of a kind that has some words.
func factWith(ctx context.Context, t *testing.T, s store.Store, kind record.FactKind, words string) record.Fact {
	t.Helper()
	list, _, err := s.Facts(ctx, record.FactFilter{Kind: kind, Text: words})
	must(t, err)
	if len(list) != 1 {
		t.Fatalf("%d facts with %q", len(list), words)
	}
	return list[0]
}
