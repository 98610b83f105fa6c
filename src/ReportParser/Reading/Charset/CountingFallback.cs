using System.Text;

namespace ReportParser.Reading.Charset;

/// <summary>Replaces bytes that are no text by U+FFFD and counts how often it did.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    /// <summary>How many replacement characters were put in.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 1;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
    {
        private bool _pending;

        public override int Remaining => _pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            return _pending = true;
        }

        public override char GetNextChar()
        {
            if (!_pending)
                return '\0';
            _pending = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _pending = false;
    }
}
