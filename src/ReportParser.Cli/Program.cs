using ReportParser.Cli;

return await CommandLine.RunAsync(args);
