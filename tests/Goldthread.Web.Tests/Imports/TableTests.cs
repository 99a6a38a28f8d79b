using Goldthread.Web.Imports;

namespace Goldthread.Web.Tests.Imports;

/// <summary>Files that are written can be read again, and run nowhere.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+44 20 7946 0000")]
    [InlineData("-5")]
    [InlineData("@sum")]
    [InlineData("'=already guarded")]
    [InlineData("O'Hara, \"Nell\"\nof Prŷs")]
    public void What_is_written_is_read_as_it_was(string cell)
    {
        var text = Table.Write([
            ["name", "note"],
            ["Bo", cell],
        ]);
        var table = Table.Read(text);

        Assert.Equal(["name", "note"], table.Columns);
        Assert.Equal(cell.TrimStart('\''), Assert.Single(table.Rows).Cells[1].TrimStart('\''));
        Assert.DoesNotContain(
            text.Split('\n', ',').Select(c => c.Trim('"')),
            c => c.Length > 0 && "=+-@\t\r".Contains(c[0])
        );
    }

    [Fact]
    public void A_short_row_has_empty_cells_and_what_stands_beyond_the_columns_is_passed_over() =>
        Assert.Equal(
            [
                ["Bo", ""],
                ["Mo", "x"],
            ],
            Table.Read("name,note\nBo\nMo,x,y\n").Rows.Select(r => r.Cells)
        );
}
