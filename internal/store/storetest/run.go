package storetest

import (
	"testing"

	"entente.example/internal/store"
)

// suite is a store under test with the fixture's texts in it.
type suite struct {
	store.Store
	world
}

// Run holds a database to the suite. Database makes a new, empty one for each
// test, and gives a way to open it any number of times; what is opened is closed
// when the test is over.
func Run(t *testing.T, database func(t *testing.T) (open func() store.Store)) {
	open := func(t *testing.T) store.Store { return database(t)() }
	for _, part := range []struct {
		name string
		test func(t *testing.T, s suite)
	}{
		{"documents", testDocuments},
		{"versions", testVersions},
		{"contents", testContents},
		{"facts", testFacts},
		{"facets", testFacets},
		{"crosstab", testCrossTab},
		{"meetings", testMeetings},
		{"people", testPeople},
		{"registers", testRegisters},
		{"relationships", testRelationships},
		{"search", testSearch},
		{"replacing", testReplacing},
		{"faults", testFaults},
		{"paging", testPaging},
		{"ledger", testLedger},
		{"deciding", testDeciding},
		{"contesting", testContesting},
		{"second reader", testSecondReader},
		{"carrying", testCarrying},
		{"re-reading", testRereading},
		{"withdrawal", testWithdrawal},
		{"forbidden", testForbidden},
		{"merging", testMerging},
		{"splitting", testSplitting},
		{"naming", testNaming},
		{"tenures", testTenures},
		{"suggesting", testSuggesting},
		{"tracking", testTracking},
		{"revising", testRevising},
		{"ungrounded", testUngrounded},
		{"reports", testReports},
		{"verdicts", testVerdicts},
		{"following", testFollowing},
		{"falling", testFalling},
		{"subscriptions", testSubscriptions},
		{"users", testUsers},
		{"groups", testGroups},
		{"keys", testKeys},
		{"sessions", testSessions},
		{"the door", testDoor},
		{"taking", func(t *testing.T, s suite) { testTaking(t, s, open(t)) }},
	} {
		t.Run(part.name, func(t *testing.T) {
			s := suite{open(t), newWorld()}
			if _, err := s.Add(Context(t), s.first()...); err != nil {
				t.Fatal(err)
			}
			part.test(t, s)
			if err := s.Check(Context(t)); err != nil {
				t.Errorf("check: %v", err)
			}
		})
	}
	t.Run("empty", func(t *testing.T) { testEmpty(t, open(t)) })
	t.Run("concurrent", func(t *testing.T) { testConcurrent(t, open(t)) })
	t.Run("programs", func(t *testing.T) { testPrograms(t, database(t)) })
	t.Run("strings", func(t *testing.T) { testStrings(t, open(t)) })
	t.Run("order", func(t *testing.T) { testOrder(t, open(t)) })
	t.Run("cancelled", func(t *testing.T) { testCancelled(t, open(t)) })
	t.Run("visibility", func(t *testing.T) { testVisibility(t, open) })
	t.Run("visible people", func(t *testing.T) { testVisibleActors(t, open) })
	t.Run("visible tracking", func(t *testing.T) { testVisibleTracking(t, open) })
	t.Run("hiding", func(t *testing.T) { testHiding(t, open) })
	t.Run("rebuilding", func(t *testing.T) { testRebuilding(t, open) })
	t.Run("search law", func(t *testing.T) { testSearchLaw(t, open(t)) })
	t.Run("readings", func(t *testing.T) { testReadings(t, open(t)) })
	t.Run("a long list", func(t *testing.T) { testLongList(t, open(t)) })
}
