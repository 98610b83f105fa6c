namespace ReportParser.Reading.Html;

/// <summary>A page ready to be parsed.</summary>
/// <param name="buffer">Holds the page without what nobody looks at.</param>
/// <param name="hidden">What its style sheets hide, null for nothing.</param>
/// <param name="wasTooDeep">Whether tags past the limit of nesting were taken out.</param>
internal sealed class TrimmedPage(TrimBuffer buffer, HiddenNames? hidden, bool wasTooDeep) : IDisposable
{
    /// <summary>The page, until this is disposed of.</summary>
    public ReadOnlyMemory<char> Html => buffer.Written;

    /// <summary>What its style sheets hide, null for nothing.</summary>
    public HiddenNames? Hidden => hidden;

    /// <summary>Whether tags past the limit of nesting were taken out.</summary>
    public bool WasTooDeep => wasTooDeep;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => buffer.Dispose();
}
