[assembly: AssemblyFixture(typeof(QuizNet.Integration.Servers))]
