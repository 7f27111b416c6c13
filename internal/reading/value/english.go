package value

// The closed classes of English words that make up values. They are tables of
// the language, as short as its own lists of months and numerals, and so stand
// here and not among the lexicons.

const (
	englishMonths   = "january february march april may june july august september october november december"
	englishDays     = "monday tuesday wednesday thursday friday saturday sunday"
	englishOnes     = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
	englishTens     = "twenty thirty forty fifty sixty seventy eighty ninety"
	englishOrdinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
	englishTenths   = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
)

// short forms of months and weekdays, by number.
var englishShort = []struct {
	words string
	is    class
}{
	{"jan feb mar apr - jun jul aug sep oct nov dec", month},
	{"jan. feb. mar. apr. - jun. jul. aug. sep. oct. nov. dec.", month},
	{"- - - - - - - - sept - - -", month},
	{"- - - - - - - - sept. - - -", month},
	{"mon tue wed thu fri sat sun", weekday},
	{"mon. tue. wed. thu. fri. sat. sun.", weekday},
	{"- tues - thur - - -", weekday},
	{"- - - thurs - - -", weekday},
}

var englishScales = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9, "billions": 1e9, "trillion": 1e12,
	"lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12, "dozens": 12, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "tln": 1e12,
}

var englishFractions = map[string]float64{
	"half": 1. / 2, "halves": 1. / 2, "quarter": 1. / 4, "quarters": 1. / 4, "third": 1. / 3, "thirds": 1. / 3, "fourths": 1. / 4, "fifths": 1. / 5,
	"sixths": 1. / 6, "sevenths": 1. / 7, "eighths": 1. / 8, "ninths": 1. / 9, "tenths": 1. / 10,
	"one-half": 1. / 2, "one-third": 1. / 3, "two-thirds": 2. / 3, "one-quarter": 1. / 4, "three-quarters": 3. / 4,
	"one-fourth": 1. / 4, "three-fourths": 3. / 4, "one-fifth": 1. / 5, "two-fifths": 2. / 5, "three-fifths": 3. / 5, "four-fifths": 4. / 5, "one-tenth": 1. / 10,
}

// units of time: those that a length is counted in, and those that only the calendar has.
var englishLengths = []struct {
	unit  Grain
	words string
}{
	{Second, "seconds sec secs"},
	{Minute, "minute minutes min mins"},
	{Hour, "hour hours hr hrs"},
	{Day, "day days"},
	{Week, "week weeks"},
	{Month, "month months"},
	{Year, "year years yr yrs"},
	{Decade, "decade decades"},
	{Century, "century centuries"},
}

var englishCalendar = []struct {
	unit  Grain
	words string
}{
	{Day, "day"}, {Week, "week"}, {Weekend, "weekend"}, {Month, "month"}, {Quarter, "quarter"},
	{Half, "half"}, {Year, "year"}, {Decade, "decade"}, {Century, "century"},
}

var englishParts = map[string]Part{
	"early": Early, "beginning": Early, "start": Early, "mid": Mid, "middle": Mid, "late": Late, "latter": Late,
	"end": End, "close": End, "earlier": Earlier, "later": Later, "rest": Later, "remainder": Later,
}

// takesIn marks, in sense.n, the parts that "in" may follow: "early in 2026", "later in the year".
const takesIn = 1

var englishRelatives = map[string]int8{
	"this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1, "last": -1, "previous": -1, "past": -1, "recent": -1,
}

var englishDeictics = map[string]int8{"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}

// effects of hedges, in sense.n.
const (
	hedgeApprox = 1 + iota
	hedgeMore
	hedgeUpTo
)

var englishHedges = map[string]int8{
	"about": hedgeApprox, "around": hedgeApprox, "approximately": hedgeApprox, "roughly": hedgeApprox, "some": hedgeApprox,
	"nearly": hedgeApprox, "almost": hedgeApprox, "circa": hedgeApprox, "approx.": hedgeApprox, "ca.": hedgeApprox, "estimated": hedgeApprox,
	"over": hedgeMore, "exceeding": hedgeMore, "above": hedgeMore,
	"under": hedgeUpTo, "below": hedgeUpTo, "maximum": hedgeUpTo,
}

var englishFunctions = map[word]string{
	wAcross: "across", wAfter: "after beyond", wAgo: "ago", wAhead: "ahead", wAnd: "and", wAs: "as", wAt: "at", wBefore: "before",
	wBetween: "between", wBy: "by", wCent: "cent", wCome: "come", wCouple: "couple", wCourse: "course", wDuring: "during throughout",
	wEstimated: "estimated", wFor: "for", wFrom: "from", wFY: "fy", wGood: "good black", wHand: "hand hands handed handing turn turns turned turning take takes took taken taking carry carried", wHence: "hence", wHours: "hours hrs", wIn: "in",
	wJapan: "japan japanese", wJFY: "jfy", wLater: "later", wLeast: "least", wLess: "fewer less", wMany: "many much", wMore: "more", wMost: "most",
	wNo: "no", wNot: "not", wNow: "now", wOClock: "o'clock", wOf: "of", wOn: "on", wOr: "or", wOver: "over", wPer: "per",
	wPeriod: "period", wPossessive: "'s", wPrior: "prior", wPart: "part", wRest: "rest remainder", wSince: "since", wStarting: "starting beginning effective commencing",
	wSuffix: "st nd rd th", wThan: "than", wThe: "the", wThis: "this", wTime: "time", wTo: "to", wUntil: "until till through", wUp: "up", wWithin: "within",
}

// classes of words that need no more than their class.
var englishClasses = []struct {
	is    class
	words string
}{
	{article, "a an"},
	{definite, "the"},
	{fiscal, "fiscal financial"},
	{fiscalMark, "fy jfy japan japanese"},
	{percent, "percent percents percentage"},
	{daytime, "morning afternoon evening night"},
	{vague, "few several many"},
	{sliding, "past recent coming"},
	{plural, "people personnel staff children men women aircraft youth police troops"},
	{extra, "other additional more further new different separate such consecutive successive straight full"},
	{points, "point points"},
	{intends, "plans aims hopes wishes needs pledges offers"},
	{label, `article articles section sections chapter annex block target line order resolution resolutions goal phase tier title pillar stage
		boeing track category level type part paragraph no. nos. protocol schedule appendix step room number airbus force`},
	{zone, "local jst gmt utc est edt et cst cdt pst pdt pt cet cest bst ist sgt kst aest aedt nzst hkt pht wib ict myt msk eet eest"},
	{stop, `about above according across after against ago along among an and any are around as at away back be because been before being below
		between but by can could did do does down during each either for from had has have having he her here him his how however i if in including into
		is it its itself may more most must near nor not now of off on once onto or our out over per she should since so than that the their them then there
		these they this those through throughout to toward towards under until up upon us versus via was we were what when where whether which while who whom whose always perhaps comes begins makes gives takes remains includes continues provides shows means goes becomes seeks besides thus plus minus less
		why will with within without would you your was were shall might a per each every both all`},
}
