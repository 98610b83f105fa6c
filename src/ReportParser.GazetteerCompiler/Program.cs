using System.Globalization;
using ReportParser.GazetteerCompiler;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: ReportParser.GazetteerCompiler PACKAGES_FOLDER OUTPUT_FILE (see the README beside the project)");
    return 2;
}

string here = AppContext.BaseDirectory;
List<Snapshot> snapshots = [.. InputPackage.ReadAll(Path.Combine(here, "inputs.json")).SelectMany(input => input.Open(args[0])).OrderBy(one => one.Year).ThenBy(one => one.Month)];
ChangeTable changes = ChangeTable.Parse(File.ReadLines(Path.Combine(here, "changes.tsv")));
IReadOnlyList<Division> divisions = Timeline.Build(snapshots, changes);
using (var writer = new StreamWriter(args[1]) { NewLine = "\n" })
{
    writer.WriteLine("# Areas of GB/T 2260: code, name, first year, last year. Compiled by src/ReportParser.GazetteerCompiler; do not edit by hand.");
    foreach (Division one in divisions)
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Code}\t{one.Name}\t{one.From}\t{one.To}").TrimEnd('\t'));
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{divisions.Count} records from {snapshots.Count} tables"));
return 0;
