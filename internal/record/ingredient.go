package record

// IngredientName is a part that a promise may have as worded.
type IngredientName string

// The ingredients of a promise, after the SMART ingredients of the Nutrition
// Accountability Framework and the verifiability of the Open Government Partnership's reviews.
const (
	IngredientActor       IngredientName = "actor"
	IngredientAction      IngredientName = "action"
	IngredientObject      IngredientName = "object"
	IngredientQuantity    IngredientName = "quantity"
	IngredientUnit        IngredientName = "unit"
	IngredientBeneficiary IngredientName = "beneficiary"
	IngredientDeadline    IngredientName = "deadline"
	IngredientPlace       IngredientName = "place"
	IngredientMoney       IngredientName = "money"
	IngredientProgramme   IngredientName = "programme"
)

// IngredientNames lists every ingredient once, in the order in which they are shown.
func IngredientNames() []IngredientName {
	return []IngredientName{IngredientActor, IngredientAction, IngredientObject, IngredientQuantity, IngredientUnit,
		IngredientBeneficiary, IngredientDeadline, IngredientPlace, IngredientMoney, IngredientProgramme}
}

// Ingredient says that a promise as worded has an ingredient, and in which words.
// An ingredient that the wording implies ("will dispatch" after "Japan") may have no words of its own.
type Ingredient struct {
	Name     IngredientName `json:"name"`
	Evidence *Evidence      `json:"evidence,omitempty"`
}

// Trackability is how many of the ten ingredients a promise has, 0 to 10: how
// well it could be followed up as worded, whatever is done about it.
func Trackability(ingredients []Ingredient) int { return len(ingredients) }
