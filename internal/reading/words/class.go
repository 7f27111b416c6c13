package words

import "strings"

// WordClass is what a word can be in a sentence; a word may be several things.
type WordClass uint32

// The classes of words.
const (
	IsBase WordClass = 1 << iota // verb forms
	IsThird
	IsPast
	IsParticiple
	IsGerund
	IsModal
	IsHave
	IsBe
	IsDo
	IsNot
	IsAdverb
	IsAnd // and, or, but, as well as
	IsTo
	IsThat
	IsRelative // which, who, whose, where, that
	IsSubordinator
	IsDeterminer
	IsPossessive
	IsPreposition
	IsPronoun // subject pronouns
	IsComma
	IsSemicolon
	IsQuote
	IsOpen
	IsClose
	IsDash
	IsColon
	IsWeak      // a reporting verb that as often just does: address, support
	IsAdjective // a verb form that is as often an adjective: open, shared
	IsNounish   // a verb form that is as often a noun: support, plan, request
)

// Classes that are asked for together.
const (
	AnyVerb = IsBase | IsThird | IsPast | IsParticiple | IsGerund
	IsBreak = IsComma | IsSemicolon | IsDash | IsColon
)

var closedClasses = []struct {
	class WordClass
	words string
}{
	{IsModal, "i'll we'll they'll will shall would can could may might should must 'll"},
	{IsHave, "has have had having i've we've they've"},
	{IsBe, "is are was were be been being am"},
	{IsDo, "do does did"},
	{IsBe, "i'm we're they're you're he's she's"},
	{IsHave, "i've we've they've you've"},
	{IsModal | IsNot, "won't can't cannot couldn't wouldn't shouldn't"},
	{IsDo | IsNot, "don't doesn't didn't"},
	{IsBe | IsNot, "isn't aren't wasn't weren't"},
	{IsHave | IsNot, "haven't hasn't hadn't"},
	{IsNot, "not never"},
	{IsAdverb, "also duly further furthermore additionally moreover jointly strongly again finally particularly once today yesterday especially still already now then together specifically in-turn recently therefore both firmly warmly clearly always ever just once each all soon shortly thus hereby later next now"},
	{IsAnd, "and or but & nor while whereas plus"},
	{IsTo, "to"},
	{IsThat, "that"},
	{IsRelative, "which who whom whose where that what"},
	{IsSubordinator, "because although though as if when after before since until unless whether so once how why"},
	{IsDeterminer, "the a an this that these those any some all each every no both several many most such another other more its"},
	{IsPossessive, "his her their its our my your 's ’s ' ’"},
	{IsPreposition, "of in on at by for with from to into through under over between among against toward towards about within without during across via per including regarding concerning upon amid amidst following based as including ranging according notwithstanding pending"},
	{IsPronoun, "he she they we i it you"},
	{IsComma, ","},
	{IsSemicolon, ";"},
	{IsQuote, "\" “ ” « »"},
	{IsOpen, "( ["},
	{IsClose, ") ]"},
	{IsDash, "– — - -- ---"},
	{IsColon, ":"},
	{IsNounish, "support plan plans request requests note notes welcome hope hopes concern concerns address addresses review reviews question questions stress call calls demand demands focus share shares work works thank thanks regret regrets praise protest protests update updates report reports brief table commend press pledge pledges promise promises aid help trade train fund funds finance launch launches release releases increase increases use contact program project projects name names test tests host control controls research study studies supply supplies need needs benefit benefits process progress partner partners exchange exchanges advance advances change changes link links export exports import imports contract contracts market people counter joint force forces structure reform reforms transport visit visits experience act acts lead set present record target targets travel value measure measures limit limits cover interest interests respect result results view views transfer transfers challenge challenges combat back sanction sanctions water house face light state states document contact base center centre highlight highlights mark respect effect position condition function access influence impact produce transition broadcast conduct permit document refuse track field match order place practice process purchase range rise risk role rule schedule scale score seat sense series service share sign site source stage stand step stock store strike style surge task team term time title top tour trace transform trend trust turn type value vote wage walk wish wave watch wonder word worry yield dialogue engage outreach post posts pair ship ships shelter survey surveys tap ramp roll rolls relay broker license tour steer slash pilot finish patrol patrols quarantine rotate loan loans award awards"},
	{IsNounish, "talk talks rule rules flag flags fear fears forecast forecasts query queries compliment compliments doubt doubts hint hints lobby petition dream dreams herald initial rebuke initials sound bid bids rally count counts center associate associates claim claims values champion champions caution cautions deliberate found"},
	{IsNounish | IsAdjective, "shared renewed increased expanded continued united advanced related close open complete direct clear secure lower free clean correct separate present"},
}

// weakVerbs report only where they lead their clause: in a list of acts they are acts.
const weakVerbs = "address support consult explore consider review examine respond present share cover raise focus coordinate back introduce engage report detail challenge press expect describe"

// notAdverbs end in -ly and are nouns.
const notAdverbs = " family rally assembly anomaly monopoly italy july subfamily early "

// byEnding guesses the class of a word that no list has.
func byEnding(w string) WordClass {
	switch {
	case len(w) < 5:
		return 0
	case strings.HasSuffix(w, "ly") && !strings.Contains(notAdverbs, " "+w+" "):
		return IsAdverb
	case strings.HasSuffix(w, "ed"):
		return IsPast | IsParticiple
	case strings.HasSuffix(w, "ing"):
		return IsGerund
	}
	return 0
}
