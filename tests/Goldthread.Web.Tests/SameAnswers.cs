using System.Text.RegularExpressions;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests;

/// <summary>Holds answers to each other byte for byte.</summary>
internal static partial class SameAnswers
{
    /// <summary>The whole page, without what differs with each request.</summary>
    public static string Whole(this Answer answer) =>
        Nonce().Replace(Once().Replace(answer.Html.DocumentElement.OuterHtml, "$1"), "");

    [GeneratedRegex("(name=\"(__RequestVerificationToken|Once)\"[^>]*value=\")[^\"]*")]
    private static partial Regex Once();

    [GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial Regex Nonce();
}
