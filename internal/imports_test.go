package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "entente.example/"

// law is the import law: a room, and the rooms that it may import. Rooms stand in
// the order in which data flows; none imports a room below its own line.
// Widening it is a decision that the commit message argues for.
var law = []struct {
	room string
	may  string
}{
	{"data", ""},
	{"internal/fault", ""},
	{"internal/text", ""},
	{"internal/record", "internal/text"},
	{"internal/naming", "internal/record"},
	{"internal/terms", "internal/record"},
	{"internal/source", "internal/fault internal/text internal/record"},
	{"internal/lexicon", "internal/text"},
	{"internal/grammar", "internal/text internal/lexicon"},
	{"internal/reading/value", "internal/text internal/record internal/lexicon"},
	{"internal/reading/words", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value"},
	{"internal/reading/hints", "internal/record internal/lexicon"},
	{"internal/reading/who", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value internal/reading/words"},
	{"internal/reading/meetings", "internal/text internal/record internal/lexicon internal/reading/value internal/reading/words internal/reading/who internal/reading/hints"},
	{"internal/reading/programmes", "internal/text internal/record internal/lexicon internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings"},
	{"internal/reading/clauses", "internal/text internal/record internal/lexicon internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings internal/reading/programmes"},
	{"internal/reading/statements", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings internal/reading/programmes internal/reading/clauses internal/reading/hints"},
	{"internal/reading/promises", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings internal/reading/programmes internal/reading/clauses internal/reading/statements internal/reading/hints"},
	{"internal/reading/deeds", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings internal/reading/programmes internal/reading/clauses internal/reading/statements internal/reading/promises internal/reading/hints"},
	{"internal/reading", "internal/text internal/record internal/lexicon internal/grammar internal/reading/value internal/reading/words internal/reading/who internal/reading/meetings internal/reading/programmes internal/reading/clauses internal/reading/statements internal/reading/promises internal/reading/deeds internal/reading/hints"},
	{"internal/eval", ""},
	{"internal/eval/marks", ""},
	{"internal/compare", "internal/text internal/record internal/terms internal/lexicon"},
	{"internal/check", "internal/text internal/record internal/lexicon internal/reading/value internal/compare"},
	{"internal/track/suggest", "internal/record internal/terms"},
	{"internal/search", "internal/fault internal/text internal/record"},
	{"internal/ledger", ""},
	{"internal/review", "internal/fault internal/text internal/record"},
	{"internal/framework", "internal/fault internal/text internal/record internal/review"},
	{"internal/access", "internal/fault internal/ledger"},
	{"internal/account", "internal/fault internal/record internal/ledger internal/access"},
	{"internal/decide", "internal/fault internal/record internal/ledger"},
	{"internal/store", "internal/fault internal/text internal/record internal/search internal/ledger internal/review internal/access internal/account"},
	{"internal/decisions", "internal/fault internal/record internal/access internal/store"},
	{"internal/agenda", "internal/record internal/track"},
	{"internal/remind", "internal/fault internal/record internal/access internal/account internal/track internal/agenda"},
	{"internal/store/sqlstore", "internal/fault internal/text internal/record internal/search internal/ledger internal/review internal/access internal/account internal/decide internal/store"},
	{"internal/store/storetest", "internal/fault internal/text internal/record internal/search internal/ledger internal/review internal/access internal/account internal/store"},
	{"internal/store/sqlite", "internal/fault internal/search internal/store internal/store/sqlstore"},
	{"internal/store/postgres", "internal/fault internal/search internal/store internal/store/sqlstore"},
	{"internal/store/postgres/pgtest", ""},
	{"internal/track", "internal/fault internal/record internal/lexicon"},
	{"internal/framework/outcome", "internal/record internal/framework internal/track"},
	{"internal/asof", "internal/access internal/fault internal/ledger internal/record internal/store"},
	{"internal/popolo", "internal/record internal/store"},
	{"internal/ingest", "internal/fault internal/text internal/record internal/source internal/reading internal/store"},
	{"internal/brief", "internal/compare internal/fault internal/record internal/naming internal/track internal/track/suggest"},
	{"internal/brief/gather", "internal/access internal/brief internal/compare internal/fault internal/text internal/record internal/store internal/track"},
	{"internal/brief/press", "internal/brief internal/fault"},
	{"internal/brief/pdf", "internal/fault internal/record"},
	{"internal/door", "internal/fault internal/ledger internal/access internal/account internal/store"},
	{"internal/check/draft", "internal/fault internal/text internal/record internal/source internal/reading internal/store internal/check"},
	{"internal/compare/gather", "internal/fault internal/text internal/record internal/store internal/compare"},
	{"internal/lsp", "internal/check internal/check/draft"},
	{"internal/web", "data internal/framework/outcome internal/track/suggest internal/track internal/framework internal/naming internal/brief internal/fault internal/text internal/record internal/store internal/search internal/ledger internal/review internal/access internal/account internal/door internal/check internal/check/draft internal/compare internal/compare/gather internal/brief/gather internal/brief/press internal/brief/pdf internal/agenda"},
	{"internal/cli", "data internal/framework/outcome internal/track/suggest internal/track internal/framework internal/naming internal/brief examples internal/check internal/check/draft internal/fault internal/text internal/record internal/source internal/reading internal/eval internal/store internal/ingest internal/search internal/ledger internal/review internal/access internal/account internal/door internal/lsp internal/web internal/popolo internal/asof internal/compare internal/compare/gather internal/brief/gather internal/brief/press internal/brief/pdf internal/decisions internal/agenda internal/remind"},
	{"cmd/entente", "internal/fault internal/cli internal/store internal/store/sqlite internal/store/postgres"},
	{"examples", ""},
}

// pure rooms compute; effects belong to the edges.
var pure = []string{
	"internal/text",
	"internal/record",
	"internal/terms",
	"internal/lexicon",
	"internal/grammar",
	"internal/reading",
	"internal/reading/value",
	"internal/reading/words",
	"internal/reading/hints",
	"internal/reading/who",
	"internal/reading/meetings",
	"internal/reading/programmes",
	"internal/reading/clauses",
	"internal/reading/statements",
	"internal/reading/promises",
	"internal/reading/deeds",
	"internal/eval",
	"internal/ledger",
	"internal/access",
	"internal/review",
	"internal/decide",
	"internal/compare",
	"internal/track",
	"internal/track/suggest",
	"internal/framework",
	"internal/brief",
	"internal/brief/press",
}

// impure are the packages of the standard library that bring effects in.
var impure = []string{"net", "net/http", "os", "os/exec", "database/sql", "math/rand", "math/rand/v2", "io/ioutil"}

func TestImportLaw(t *testing.T) {
	may := map[string][]string{}
	for _, l := range law {
		may[l.room] = strings.Fields(l.may)
	}
	root := ".."
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "tools" || d.Name() == "testdata" || d.Name() == "bin") {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		room := filepath.ToSlash(filepath.Dir(rel))
		allowed, known := may[room]
		if !known && room != "internal" {
			t.Errorf("%s: room %q is not in the law; add a line and argue for it", rel, room)
			return nil
		}
		checkFile(t, path, rel, room, allowed)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkFile(t *testing.T, path, rel, room string, allowed []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	for _, imp := range f.Imports {
		name := strings.Trim(imp.Path.Value, `"`)
		if slices.Contains(pure, room) && slices.Contains(impure, name) {
			t.Errorf("%s: %s is pure and may not import %s", rel, room, name)
		}
		if other, ours := strings.CutPrefix(name, module); ours && !slices.Contains(allowed, other) {
			t.Errorf("%s: %s may not import %s", rel, room, other)
		}
	}
}
