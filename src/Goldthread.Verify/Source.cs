using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>One moment of one provider's database, read as often as it takes.</summary>
internal sealed class Source(DbConnection connection, DbTransaction reading)
{
    private readonly Dictionary<string, HashSet<string>> _columns = [];

    public bool IsFile => connection is SqliteConnection;

    /// <summary>Asks for rows.</summary>
    public Cells Rows(string sql) =>
        connection is SqliteConnection file
            ? new CellsOfFile(file, sql)
            : new CellsOfServer((NpgsqlConnection)connection, (NpgsqlTransaction)reading, sql);

    /// <summary>The columns of a table; none when it is not there, as in a file from before the table was thought of.</summary>
    public IReadOnlySet<string> ColumnsOf(string table)
    {
        if (_columns.TryGetValue(table, out var known))
        {
            return known;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        using var rows = Rows(
            IsFile
                ? $"SELECT name FROM pragma_table_info('{table}')"
                : "SELECT column_name::text FROM information_schema.columns "
                    + $"WHERE table_schema = '{Server.Schema}' AND table_name = '{table}'"
        );
        while (rows.Next())
        {
            names.Add(rows.Text(0));
        }

        return _columns[table] = names;
    }
}
