using System.Globalization;
using System.Runtime.InteropServices;

namespace Goldthread.Bench;

/// <summary>Prints what was measured.</summary>
internal static class Say
{
    public static void Machine()
    {
        Console.WriteLine(
            $"Goldthread bench. {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}."
        );
        Console.WriteLine(
            $"Load on the machine before: {Load()}. Server, database and driver share the cores. Medians of {Plan.Rounds}."
        );
        Console.WriteLine();
    }

    public static void Head(string words)
    {
        Console.WriteLine();
        Console.WriteLine($"== {words} (load {Load()})");
    }

    public static void Line(string what, Loaded loaded, string more = "") =>
        Console.WriteLine(
            Words(
                $"{what, -44} {loaded.PerSecond, 9:0}/s   p50 {loaded.At(50), 7:0.00} ms   p95 {loaded.At(95), 7:0.00} ms   p99 {loaded.At(99), 7:0.00} ms   {more}"
            )
        );

    public static void Line(string what, string value) => Console.WriteLine($"{what, -44} {value}");

    public static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    /// <summary>A ratio and the bar that it is held against.</summary>
    public static string Ratio(double got, double bar, string of) =>
        Words($"{got:P0} of {of} (bar {bar:P0}{(got >= bar ? "" : ", missed")})");

    private static string Load()
    {
        try
        {
            return File.ReadAllText("/proc/loadavg").Split(' ')[0];
        }
        catch (IOException)
        {
            return "unknown";
        }
    }
}
