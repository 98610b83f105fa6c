using Spectre.Console;

namespace ReportParser.Cli.Batch;

/// <summary>Shows how far a run is.</summary>
internal interface IBatchProgress
{
    /// <summary>Runs work and shows its progress.</summary>
    /// <param name="total">Number of inputs.</param>
    /// <param name="work">The work; it calls its argument after each input.</param>
    Task RunAsync(int total, Func<Action, Task> work);

    /// <summary>Writes a line above the progress.</summary>
    void WriteLine(string line);
}

/// <summary>Says nothing of progress.</summary>
internal sealed class NoProgress(TextWriter error) : IBatchProgress
{
    /// <inheritdoc/>
    public Task RunAsync(int total, Func<Action, Task> work) => work(() => { });

    /// <inheritdoc/>
    public void WriteLine(string line) => error.WriteLine(line);
}

/// <summary>A plain line at each tenth: for logs.</summary>
internal sealed class LineProgress(TextWriter error) : IBatchProgress
{
    private const int Steps = 10;

    /// <summary>Fewer inputs are done before anyone wonders.</summary>
    private const int FewInputs = 20;

    /// <inheritdoc/>
    public async Task RunAsync(int total, Func<Action, Task> work)
    {
        int done = 0;
        await work(() =>
        {
            done++;
            if (total >= FewInputs && (long)done * Steps / total > (long)(done - 1) * Steps / total)
                error.WriteLine($"{done} of {total} inputs");
        });
    }

    /// <inheritdoc/>
    public void WriteLine(string line) => error.WriteLine(line);
}

/// <summary>A bar: for terminals.</summary>
internal sealed class BarProgress : IBatchProgress
{
    private readonly IAnsiConsole _console;

    /// <summary>Creates a bar.</summary>
    /// <param name="terminal">Where to show it.</param>
    public BarProgress(Terminal terminal) => _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(terminal.Error),
        ColorSystem = terminal.UseColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Ansi = AnsiSupport.Detect,
    });

    /// <inheritdoc/>
    public Task RunAsync(int total, Func<Action, Task> work) => _console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            ProgressTask bar = context.AddTask($"{total} inputs", maxValue: Math.Max(total, 1));
            await work(() => bar.Increment(1));
        });

    /// <inheritdoc/>
    public void WriteLine(string line) => _console.WriteLine(line);
}
