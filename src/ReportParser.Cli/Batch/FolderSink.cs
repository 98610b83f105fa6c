using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportParser.Datasets;

namespace ReportParser.Cli.Batch;

/// <summary>Writes a dataset folder: everything aside first, then renamed, so that files appear whole or not at all.</summary>
internal sealed class FolderSink : IReportSink
{
    private readonly DatasetFolder _folder;
    private readonly ImmutableArray<FileStream> _tables;

    /// <summary>Starts a dataset.</summary>
    /// <param name="folder">The folder, already claimed.</param>
    public FolderSink(DatasetFolder folder)
    {
        _folder = folder;
        _tables = [.. DataPackage.TableNames.Select(name => Unbuffered(folder.Aside(TableFile(name))))];
    }

    /// <inheritdoc/>
    public Render Render => RenderedReport.ForFolder;

    /// <inheritdoc/>
    public void Add(ParsedInput parsed)
    {
        if (parsed.Report is not { } report)
        {
            foreach (Diagnostics.Diagnostic found in parsed.Diagnostics)
                DatasetJson.WriteLine(_tables[^1], DiagnosticRow.WithoutReport(found, parsed.Input.Name));
            return;
        }
        using (FileStream file = Unbuffered(_folder.Aside($"reports/{report.Id}.json")))
            file.Write(report.Json.Span);
        for (int i = 0; i < _tables.Length; i++)
            _tables[i].Write(report.Tables[i].Span);
    }

    /// <inheritdoc/>
    public void Complete(Manifest manifest)
    {
        foreach (FileStream table in _tables)
            table.Dispose();
        foreach (string name in DatasetSchemas.Names)
            Write($"schema/{name}.schema.json", DatasetSchemas.Load(name));
        Write("datapackage.json", DataPackage.Describe(Measure));
        Write(DatasetFolder.ManifestFile, manifest);
        _folder.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FileStream table in _tables)
            table.Dispose();
        _folder.Dispose();
    }

    /// <summary>Lines come in large pieces, and without a buffer closing a file on a full disk cannot fail a second time.</summary>
    private static FileStream Unbuffered(string path) => File.Create(path, bufferSize: 0);

    private static string TableFile(string name) => name + ".jsonl";

    private (long Bytes, string Sha256) Measure(string path)
    {
        using FileStream file = File.OpenRead(_folder.Aside(path));
        return (file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private void Write(string path, object record)
    {
        using FileStream file = Unbuffered(_folder.Aside(path));
        DatasetJson.WriteIndented(file, record);
    }
}
