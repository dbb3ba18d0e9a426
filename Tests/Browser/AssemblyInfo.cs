using QuizNet.Browser;

// One QuizNet and one browser for all; who breaks something would be in the way of the others.
[assembly: AssemblyFixture(typeof(OperatorsBrowser))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]
