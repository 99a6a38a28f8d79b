using System.Text;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Goldthread.Web.Imports;

/// <summary>
/// Brings many in from a file. It is looked through first, and every row says what would become of it; then all of it is
/// saved in one change, or nothing.
/// </summary>
// A file of the largest size, with the text of the one before it.
[RequestSizeLimit(5 * 1024 * 1024)]
public abstract class ArrivalsPage : ActorPage
{
    private const int LargestMegabytes = 2;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The text of the file, so that it need not be chosen again after looking through.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>What would become of each row; nothing until a file was looked through.</summary>
    public IReadOnlyList<ForeseenRow>? Rows { get; private set; }

    /// <summary>What keeps the file from being brought in.</summary>
    public IReadOnlyList<RowProblem> Problems { get; private set; } = [];

    /// <summary>The columns that a file may have.</summary>
    public abstract IReadOnlyList<FileColumn> Columns { get; }

    /// <summary>What a row holds, and many of them: a person, people.</summary>
    public abstract (string One, string Many) Each { get; }

    /// <summary>Where those who came are listed.</summary>
    protected abstract string Then { get; }

    public Task<IActionResult> OnGetAsync() => Fresh();

    /// <summary>A file with the columns and some invented rows, to write over.</summary>
    public IActionResult OnGetSample()
    {
        var rows = Enumerable.Range(0, Columns.Max(c => c.Like.Length)).Select(n => Columns.Select(c => LikeOf(c, n)));
        var text = Table.Write(rows.Prepend(Columns.Select(c => c.Name)));
        // A mark in front says to spreadsheets which letters these are.
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        return File(bytes, "text/csv", $"{Each.Many}-sample.csv");
    }

    /// <summary>Looks the file through and saves nothing.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Take();
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var page = await Fresh();
        Response.StatusCode = Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return page;
    }

    public async Task<IActionResult> OnPostSaveAsync()
    {
        await Take();
        var (table, problems) = Read();
        if (table is null || problems.Count > 0)
        {
            return await Again();
        }

        // What would become of the rows is judged once more inside the change: somebody may have come meanwhile.
        return await Save(
            (db, change) => Bring(db, change, table),
            _ => Then,
            $"{Design.Words.Count(table.Rows.Count, Each.One + " is", Each.Many + " are")} here now."
        );
    }

    /// <summary>What would become of each row, as things are now.</summary>
    internal abstract Task<IReadOnlyList<ForeseenRow>> Foresee(KnownTable table);

    /// <summary>Brings all of them in. Throws <see cref="Refused"/> when a row has a problem.</summary>
    internal abstract Task Bring(GoldthreadDb db, Change change, KnownTable table);

    protected override async Task Show()
    {
        var (table, problems) = Read();
        Problems = problems;
        if (table is not null)
        {
            Rows = await Foresee(table);
            Problems = [.. Rows.SelectMany(r => r.Problems)];
        }
    }

    private async Task Take()
    {
        var missing = $"Choose a file with a row of names and a row for each {Each.One}.";
        if (await ModelState.Text(nameof(Upload), Upload, Text, LargestMegabytes, missing) is { } text)
        {
            Text = text;
            ModelState.Remove(nameof(Text));
        }
    }

    private (KnownTable? Table, IReadOnlyList<RowProblem> Problems) Read() =>
        string.IsNullOrWhiteSpace(Text) ? (null, []) : KnownTable.Read(Text, Columns, Each.One);

    private static string LikeOf(FileColumn column, int row) => column.Like.ElementAtOrDefault(row) ?? "";
}
