using System.IO.Compression;
using System.Runtime.InteropServices;
using ReportParser.Reading.Archives;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportParser.Reading.Pdf;

/// <summary>The usual filters of streams, within a budget of what they may expand to, and watching what object streams hold.</summary>
/// <param name="budget">The file's budget.</param>
/// <param name="loops">Told of object streams.</param>
internal sealed class GuardedFilters(ExpansionBudget budget, PdfReferenceLoops loops) : IFilterProvider
{
    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Guard(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Guard(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new GuardedFilter(filter, budget, loops))];

    private sealed class GuardedFilter(IFilter filter, ExpansionBudget budget, PdfReferenceLoops loops) : IFilter
    {
        /// <summary>Deflate makes at most this much of a byte.</summary>
        private const int MostExpansion = 1032;
        private const int Harmless = 16 * 1024 * 1024;

        /// <inheritdoc/>
        public bool IsSupported => filter.IsSupported;

        /// <inheritdoc/>
        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter && (long)input.Length * MostExpansion > Harmless)
                TryOut(input);
            Memory<byte> output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Take(output.Length);
            if (streamDictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "ObjStm" && streamDictionary.TryGet(NameToken.First, out NumericToken first))
                loops.CheckObjectStream(output.Span, first.Int);
            return output;
        }

        /// <summary>Expands in small pieces first: the filter itself fills the memory before it can be asked how much it made.</summary>
        private void TryOut(Memory<byte> input)
        {
            if (!MemoryMarshal.TryGetArray(input, out ArraySegment<byte> segment))
                return;
            using var deflated = new ZLibStream(new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false), CompressionMode.Decompress);
            byte[] piece = new byte[64 * 1024];
            try
            {
                for (int read; (read = deflated.Read(piece)) > 0;)
                    budget.Take(read);
            }
            catch (InvalidDataException)
            {
                // The filter itself knows ways to read damaged streams.
            }
        }
    }
}
