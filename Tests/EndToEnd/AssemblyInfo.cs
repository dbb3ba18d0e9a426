// Most classes start the whole application; one at a time is what a small machine can take.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
