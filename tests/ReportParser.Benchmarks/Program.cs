using System.CommandLine;
using ReportParser.Benchmarks;
using ReportParser.Benchmarks.Suites;

if (args is [ColdLoad.Argument])
    return ColdLoad.Run();

// A suite is one file in Suites and one line here.
Suite[] suites = [SegmentationSuite.Create(), QuantitiesSuite.Create(), HtmlSuite.Create(), PipelineSuite.Create()];

var name = new Argument<string>("SUITE") { Description = string.Join("; ", suites.Select(suite => $"{suite.Name}: {suite.Description}")) };
name.AcceptOnlyFromAmong([.. suites.Select(suite => suite.Name)]);
var shared = new Option<string>("--shared") { Description = "The folder of shared material.", DefaultValueFactory = _ => Path.Combine("..", "shared") };
var results = new Option<string?>("--results") { Description = "Where SUITE.md goes; without it, into this project's folder results." };
var rounds = new Option<int>("--rounds") { Description = "Rounds of each comparison.", DefaultValueFactory = _ => 5 };
var nodeModules = new Option<string?>("--node-modules") { Description = "A node_modules folder for rivals that run under Node.js." };

var command = new RootCommand("Compares speed within one run.") { name, shared, results, rounds, nodeModules };
command.SetAction(parsed => suites.Single(suite => suite.Name == parsed.GetValue(name)).Run(
    new BenchmarkOptions(parsed.GetValue(shared)!, parsed.GetValue(rounds), parsed.GetValue(nodeModules)), parsed.GetValue(results)));
return command.Parse(args).Invoke();
