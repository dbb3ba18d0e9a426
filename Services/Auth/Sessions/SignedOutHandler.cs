using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Auth.Sessions;

/// <summary>Cuts the tokens of ended sessions, in case whoever ended them could not do it. Doing it twice does no harm.</summary>
internal sealed class SignedOutHandler(SessionEnds ends) : IHandle<UserSignedOut>
{
    public Task HandleAsync(UserSignedOut happened, CancellationToken cancellationToken) => ends.AddAsync([.. happened.Sessions]);
}
