using System.Buffers;
using System.Text;

namespace ReportParser.Reading.Charset;

/// <summary>How far some bytes have the shape of UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two or more bytes.</param>
/// <param name="Errors">Places where the bytes are no UTF-8; a sequence that the end cuts off is not one.</param>
internal readonly record struct Utf8Shape(int Sequences, int Errors)
{
    /// <summary>Whether the bytes are UTF-8 throughout.</summary>
    public bool IsValid => Errors == 0;

    /// <summary>Whether the bytes are UTF-8 with a few bad ones: text of another charset makes errors everywhere.</summary>
    public bool IsDamagedUtf8 => Errors > 0 && Sequences >= 8 && Errors <= Sequences / 8;

    /// <summary>Looks at all bytes.</summary>
    /// <param name="bytes">The document.</param>
    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, errors = 0;
        while (true)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                return new Utf8Shape(sequences, errors);
            bytes = bytes[ascii..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int consumed);
            if (status == OperationStatus.Done)
                sequences++;
            else if (status == OperationStatus.NeedMoreData)
                return new Utf8Shape(sequences, errors);
            else
                errors++;
            bytes = bytes[consumed..];
        }
    }
}
