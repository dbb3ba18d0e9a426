using QuizNet.Contracts;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>
/// Handles the events of one type for a group. It changes the context of its scope and nothing else: what it has changed is saved
/// together with the mark in the inbox, by whoever calls it. It may be called again for an event whose transaction failed.
/// </summary>
public interface IHandle<in TEvent> where TEvent : IEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}
