using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class ProtoReaderTests
{
    [Theory]
    [InlineData("08", "Byte 1", "ends in the middle of a number")]
    [InlineData("08FFFFFFFFFFFFFFFFFFFF01", "Byte 11", "more than ten bytes")]
    [InlineData("0A05AABB", "Byte 2", "goes beyond the end")]
    [InlineData("0AFFFFFFFFFFFFFFFFFF01", "Byte 11", "goes beyond the end")]
    [InlineData("0900000000", "Byte 1", "goes beyond the end")]
    [InlineData("0D0000", "Byte 1", "goes beyond the end")]
    [InlineData("0B", "Byte 1", "no field of protobuf")]
    [InlineData("0F", "Byte 1", "no field of protobuf")]
    [InlineData("00", "Byte 1", "no field of protobuf")]
    [InlineData("80808080800100", "Byte 6", "no field of protobuf")]
    public void What_is_malformed_is_told_with_its_byte(string hex, string where, string what)
    {
        var fault = new ProtoFault();
        var reader = new ProtoReader(Convert.FromHexString(hex), "Test", fault);

        while (reader.Next())
        {
        }

        Assert.Contains(where, fault.Text, StringComparison.Ordinal);
        Assert.Contains(what, fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_kind_is_told_with_its_field_and_message()
    {
        var fault = new ProtoFault();
        var reader = new ProtoReader([0x08, 0x01], "Span", fault);

        Assert.True(reader.Next());
        Assert.Empty(reader.Bytes().ToArray());

        Assert.Equal("Byte 1: field 1 of Span should be text, bytes or a message.", fault.Text);
        Assert.False(reader.Next());
    }

    [Fact]
    public void Bytes_count_from_the_start_of_the_whole_message()
    {
        var fault = new ProtoFault();
        var outer = new ProtoReader([0x10, 0x00, 0x0A, 0x02, 0x10, 0x80], "Outer", fault);

        outer.Next();
        outer.Next();
        var inner = outer.Message("Inner");
        while (inner.Next())
        {
        }

        Assert.StartsWith("Byte 6: field 2 of Inner", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_nobody_asks_for_are_skipped()
    {
        var reader = new ProtoReader([0x08, 0x96, 0x01, 0x12, 0x01, 0xFF, 0x19, 1, 0, 0, 0, 0, 0, 0, 0, 0x25, 1, 2, 3, 4, 0x28, 0x05], "Test", new ProtoFault());

        var last = 0UL;
        while (reader.Next())
        {
            last = reader.Field == 5 ? reader.Varint() : last;
        }

        Assert.Equal((5UL, null), (last, reader.Fault.Text));
    }
}
