using System.Buffers.Text;
using System.Text.Json;

namespace QuizNet.Support.Games;

/// <summary>Of SignalR's JSON hub protocol, those that a game has. (github.com/dotnet/aspnetcore, src/SignalR/docs/specs/HubProtocol.md)</summary>
public enum HubMessageKind
{
    Handshake = 0,
    Invocation = 1,
    Completion = 3,
    Ping = 6,
    Close = 7,
}

/// <summary>One message of a hub, read as far as is needed: what it is for, and the JSON of its first argument or of its result.</summary>
public readonly ref struct HubMessage
{
    public const byte Separator = 0x1E;

    public HubMessageKind Kind { get; init; }

    /// <summary>Of an invocation: the name of the method. UTF-8.</summary>
    public ReadOnlySpan<byte> Target { get; init; }

    /// <summary>Of a completion: which call it answers.</summary>
    public long Id { get; init; }

    /// <summary>The first argument, or the result; nothing if there is none.</summary>
    public ReadOnlySpan<byte> Json { get; init; }

    public string? Error { get; init; }

    /// <summary>The first message, which is then taken from the text. False when there is none that has ended.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> text, out HubMessage message)
    {
        var end = text.IndexOf(Separator);
        message = end < 0 ? default : Read(text[..end]);
        text = end < 0 ? text : text[(end + 1)..];
        return end >= 0;
    }

    private static HubMessage Read(ReadOnlySpan<byte> json)
    {
        var (kind, id, error) = (HubMessageKind.Handshake, 0L, (string?)null);
        ReadOnlySpan<byte> target = [], value = [];
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isType, isTarget, isId, isError) = (reader.ValueTextEquals("type"), reader.ValueTextEquals("target"), reader.ValueTextEquals("invocationId"), reader.ValueTextEquals("error"));
            var (isResult, isList) = (reader.ValueTextEquals("result"), reader.ValueTextEquals("arguments"));
            reader.Read();
            if (isType)
            {
                kind = (HubMessageKind)reader.GetInt32();
            }
            else if (isTarget)
            {
                target = reader.ValueSpan;
            }
            else if (isId)
            {
                _ = Utf8Parser.TryParse(reader.ValueSpan, out id, out _);
            }
            else if (isError)
            {
                error = reader.GetString();
            }
            else if (isResult)
            {
                value = Whole(json, ref reader);
            }
            else if (isList)
            {
                reader.Read();
                value = reader.TokenType == JsonTokenType.EndArray ? [] : Whole(json, ref reader);
                while (reader.CurrentDepth > 1 && reader.Read())
                {
                    // Nobody needs a second argument.
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return new HubMessage { Kind = kind, Target = target, Id = id, Json = value, Error = error };
    }

    // Afterwards the reader is at its last token.
    private static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> json, scoped ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }
}
