using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportParser.Datasets;

/// <summary>JSON as the dataset writes it: <c>snake_case</c>, nulls present, exact decimals, UTF-8 without BOM, <c>\n</c> line ends. Safe to share between threads.</summary>
public static class DatasetJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Room for a longer record is not kept.</summary>
    private const int LongestKept = 1 << 22;

    private const int BufferSize = 1 << 13;

    [ThreadStatic]
    private static Room? t_room;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Include,
        Culture = CultureInfo.InvariantCulture,
        Converters = { new ExactDecimalConverter() },
    });

    /// <summary>Writes one record on one line, with a line end.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="record">A record of the dataset.</param>
    public static void WriteLine(Stream stream, object record) => Write(stream, record, Formatting.None);

    /// <summary>Writes one record over several lines, for people to read, with a line end.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="record">A record of the dataset.</param>
    public static void WriteIndented(Stream stream, object record) => Write(stream, record, Formatting.Indented);

    private static void Write(Stream stream, object record, Formatting formatting)
    {
        Room room = t_room ?? new Room();
        t_room = null;
        using (var json = new JsonTextWriter(room.Writer) { Formatting = formatting, CloseOutput = false })
            Serializer.Serialize(json, record);
        room.Writer.Write('\n');
        room.Writer.Flush();
        room.Bytes.WriteTo(stream);
        room.Bytes.SetLength(0);
        if (room.Bytes.Capacity <= LongestKept)
            t_room = room;
    }

    /// <summary>Where a record is written before it goes out in one piece. One is kept for each thread: a stream that grew to a report's length by doubling would leave most of a report's garbage.</summary>
    private sealed class Room
    {
        public Room() => Writer = new StreamWriter(Bytes, Utf8, BufferSize) { NewLine = "\n" };

        public MemoryStream Bytes { get; } = new();

        public StreamWriter Writer { get; }
    }

    /// <summary>Writes a decimal as its shortest exact numeral: 6, not Json.NET's 6.0, and 37.5, not 37.50.</summary>
    private sealed class ExactDecimalConverter : JsonConverter
    {
        public override bool CanRead => false;

        public override bool CanConvert(Type objectType) => objectType == typeof(decimal) || objectType == typeof(decimal?);

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
        {
            string? numeral = (value as decimal?)?.ToString(CultureInfo.InvariantCulture);
            writer.WriteRawValue(numeral is null ? "null" : numeral.Contains('.') ? numeral.TrimEnd('0').TrimEnd('.') : numeral);
        }

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
            => throw new NotSupportedException();
    }
}
