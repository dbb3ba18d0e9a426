using QuizNet.Dashboard.Telemetry.Sources;

namespace QuizNet.Dashboard.Telemetry.Otlp;

/// <summary>
/// What is around the spans, logs and metrics is built alike for all three: in the request resources (1), in each its attributes (1) and
/// scopes (2), in each its name (1) and the items (2).
/// </summary>
internal static class EnvelopeDecoder
{
    public delegate void DecodeItem(ref ProtoReader reader, TelemetrySource source, string scope);

    public static void Decode(ReadOnlySpan<byte> request, Decoding decoding, DecodeItem item)
    {
        var resources = new ProtoReader(request, "the request", decoding.Fault);
        while (resources.Next())
        {
            if (resources.Field != 1)
            {
                continue;
            }

            var resource = resources.Message("Resource group");

            // A copy of the reader, which looks ahead: protobuf promises no order of fields.
            var source = Source(resource, decoding);
            while (source is not null && resource.Next())
            {
                if (resource.Field == 2)
                {
                    DecodeScope(resource.Message("Scope group"), source, decoding, item);
                }
            }
        }
    }

    private static void DecodeScope(ProtoReader scope, TelemetrySource source, Decoding decoding, DecodeItem item)
    {
        var name = ScopeName(scope, decoding);
        while (scope.Next())
        {
            if (scope.Field == 2)
            {
                item(ref scope, source, name);
            }
        }
    }

    private static TelemetrySource? Source(ProtoReader group, Decoding decoding)
    {
        List<TelemetryAttribute> attributes = [];
        while (group.Next())
        {
            if (group.Field != 1)
            {
                continue;
            }

            var resource = group.Message("Resource");
            while (resource.Next())
            {
                if (resource.Field == 1)
                {
                    AttributeDecoder.Add(ref resource, attributes, decoding);
                }
            }
        }

        return decoding.Fault.Text is null ? decoding.Sources.Get([.. attributes]) : null;
    }

    private static string ScopeName(ProtoReader group, Decoding decoding)
    {
        var name = "";
        while (group.Next())
        {
            if (group.Field != 1)
            {
                continue;
            }

            var scope = group.Message("InstrumentationScope");
            while (scope.Next())
            {
                if (scope.Field == 1)
                {
                    name = decoding.Words.GetCut(scope.Bytes(), decoding.Options.AttributeBytes);
                }
            }
        }

        return name;
    }
}
