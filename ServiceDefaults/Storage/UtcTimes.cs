using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace QuizNet.ServiceDefaults.Storage;

/// <summary>Times are kept in UTC, in a form that both databases can compare: text that sorts, or timestamptz.</summary>
internal sealed class UtcTimes() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
