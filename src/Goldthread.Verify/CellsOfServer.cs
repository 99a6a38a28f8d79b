using System.Data;
using Npgsql;

namespace Goldthread.Verify;

/// <summary>Rows of a PostgreSQL server, as they come over the line: it has types of its own for ids, days and flags.</summary>
internal sealed class CellsOfServer : Cells
{
    private readonly NpgsqlCommand _command;
    private readonly NpgsqlDataReader _reader;
    private readonly byte[] _id = new byte[16];

    public CellsOfServer(NpgsqlConnection connection, NpgsqlTransaction? reading, string sql)
    {
#pragma warning disable CA2100 // The only names in it are the catalogue's own.
        // A large table takes as long as it takes.
        _command = new NpgsqlCommand(sql, connection, reading) { CommandTimeout = 0 };
#pragma warning restore CA2100
        _reader = _command.ExecuteReader(CommandBehavior.SingleResult);
    }

    public override bool Next() => _reader.Read();

    public override bool IsEmpty(int column) => _reader.IsDBNull(column);

    public override ReadOnlySpan<byte> Bytes(int column)
    {
        if (_reader.GetFieldType(column) != typeof(Guid))
        {
            return _reader.GetFieldValue<byte[]>(column);
        }

        _reader.GetGuid(column).TryWriteBytes(_id, bigEndian: true, out _);
        return _id;
    }

    public override long Number(int column) => _reader.GetInt64(column);

    public override string Text(int column) => _reader.GetString(column);

    public override void PutInto(RowBytes row, ReadOnlySpan<byte> name, int column, ColumnType type)
    {
        if (_reader.IsDBNull(column))
        {
            return;
        }

        switch (type)
        {
            case ColumnType.Id:
                row.Put(name, 'b', Bytes(column));
                break;
            case ColumnType.Text or ColumnType.Json:
                row.Put(name, _reader.GetString(column));
                break;
            case ColumnType.Date:
                row.Put(name, _reader.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd"));
                break;
            case ColumnType.Flag:
                row.Put(name, _reader.GetBoolean(column) ? 1L : 0L);
                break;
            default:
                row.Put(name, _reader.GetInt64(column));
                break;
        }
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }
}
