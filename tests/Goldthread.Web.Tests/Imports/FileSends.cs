using System.Text;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Imports;

/// <summary>Files as somebody chooses and sends them.</summary>
internal static class FileSends
{
    /// <summary>Opens the page and has a file looked through.</summary>
    public static Task<Answer> Look(this Visitor visitor, string at, params string[] lines) =>
        visitor.Look(at, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    /// <inheritdoc cref="Look(Visitor, string, string[])"/>
    public static async Task<Answer> Look(this Visitor visitor, string at, byte[] file) =>
        await visitor.SendFile(await visitor.Get(at), "Upload", file);

    /// <summary>Presses the button that was offered after a file was looked through.</summary>
    public static Task<Answer> SaveAll(this Visitor visitor, Answer looked) =>
        visitor.Send(looked, button: "Save them all");

    /// <summary>Saves although it was not offered.</summary>
    public static Task<Answer> ForceSave(this Visitor visitor, string at, Answer looked) =>
        visitor.Post(at + "?handler=Save", Visitor.Filled(looked).Fields);

    /// <summary>What is said of the row of somebody.</summary>
    public static string Row(this Answer answer, string name) =>
        answer
            .Html.QuerySelectorAll("section[aria-labelledby=rows] li")
            .First(li => li.QuerySelector("b")!.TextContent == name)
            .QuerySelectorAll("p")
            .Aggregate("", (all, p) => $"{all} {p.TextContent.Trim()}")
            .Trim();
}
