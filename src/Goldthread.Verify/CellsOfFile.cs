using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Goldthread.Verify;

/// <summary>
/// Rows of a SQLite file, as the very bytes that it holds. Text is not made into characters and back: what is no true
/// UTF-8 would change on the way.
/// </summary>
internal sealed class CellsOfFile : Cells
{
    private readonly sqlite3 _file;
    private readonly sqlite3_stmt _statement;

    public CellsOfFile(SqliteConnection connection, string sql)
    {
        _file = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_file, sql, out _statement), _file);
    }

    public override bool Next()
    {
        var answer = raw.sqlite3_step(_statement);
        if (answer is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(answer, _file);
        }

        return answer == raw.SQLITE_ROW;
    }

    public override bool IsEmpty(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public override ReadOnlySpan<byte> Bytes(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB
            ? raw.sqlite3_column_blob(_statement, column)
            : throw new FormatException("There are no bytes where bytes belong.");

    public override long Number(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_INTEGER
            ? raw.sqlite3_column_int64(_statement, column)
            : throw new FormatException("There is no number where a number belongs.");

    public override string Text(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_TEXT
            ? Encoding.UTF8.GetString(TextBytes(column))
            : throw new FormatException("There is no text where text belongs.");

    public override void PutInto(RowBytes row, ReadOnlySpan<byte> name, int column, ColumnType type)
    {
        switch (raw.sqlite3_column_type(_statement, column))
        {
            case raw.SQLITE_NULL:
                break;
            case raw.SQLITE_INTEGER:
                row.Put(name, raw.sqlite3_column_int64(_statement, column));
                break;
            case raw.SQLITE_TEXT:
                row.Put(name, 't', TextBytes(column));
                break;
            case raw.SQLITE_BLOB:
                row.Put(name, 'b', raw.sqlite3_column_blob(_statement, column));
                break;
            default:
                // A number with a fraction was never written: it is not what was vouched for.
                row.Put(name, 'f', []);
                break;
        }
    }

    public override void Dispose() => _statement.Dispose();

    // Asked for as text first, so that it is UTF-8 whatever the file keeps it as.
    private ReadOnlySpan<byte> TextBytes(int column)
    {
        raw.sqlite3_column_text(_statement, column);
        return raw.sqlite3_column_blob(_statement, column);
    }
}
