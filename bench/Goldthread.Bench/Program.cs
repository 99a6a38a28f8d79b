using System.CommandLine;
using Goldthread.Bench;

var app = new Option<string>("--app") { Description = "The built Goldthread.Web.dll.", Required = true };
var folder = new Option<string>("--folder")
{
    Description = "Where databases of the bench are kept, so that a second run need not make them again.",
    DefaultValueFactory = _ => Path.Combine(".goldthread", "bench"),
};
var only = new Option<string[]>("--only")
{
    Description = "Any of: writes pages start rules. All of them when left out.",
    AllowMultipleArgumentsPerToken = true,
};
var engines = new Option<string[]>("--engines")
{
    Description = "Any of: sqlite postgres. Both when left out.",
    AllowMultipleArgumentsPerToken = true,
};
engines.AcceptOnlyFromAmong("sqlite", "postgres");
only.AcceptOnlyFromAmong("writes", "pages", "start", "rules");
var sizes = new Option<int[]>("--sizes")
{
    Description = "How many records the databases of the pages hold.",
    AllowMultipleArgumentsPerToken = true,
    DefaultValueFactory = _ => [10_000, 100_000, 1_000_000],
};
var seconds = new Option<int>("--seconds")
{
    Description = "How long one measurement takes.",
    DefaultValueFactory = _ => 6,
};
var bench = new RootCommand("Measures Goldthread on this machine, in ratios within one run.")
{
    app,
    folder,
    only,
    engines,
    sizes,
    seconds,
};
bench.SetAction(
    (a, _) =>
        Run.All(
            new Plan(
                a.GetValue(app)!,
                Path.GetFullPath(a.GetValue(folder)!),
                a.GetValue(only) is { Length: > 0 } parts ? parts : ["writes", "pages", "start", "rules"],
                a.GetValue(engines) is { Length: > 0 } some ? some : ["sqlite", "postgres"],
                a.GetValue(sizes)!,
                TimeSpan.FromSeconds(a.GetValue(seconds))
            )
        )
);
return await bench.Parse(args).InvokeAsync();
