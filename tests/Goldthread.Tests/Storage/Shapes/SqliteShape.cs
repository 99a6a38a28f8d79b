using System.Data.Common;
using Goldthread.TestKit;

namespace Goldthread.Tests.Storage.Shapes;

/// <inheritdoc cref="Shape"/>
internal sealed class SqliteShape(DbConnection connection) : Shape(connection)
{
    public override IReadOnlyList<string> Tables =>
        [
            .. Texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                .Except(Machinery, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Kept =>
        Texts("SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'");

    public override IReadOnlyList<ShapeColumn> Columns(string table) =>
        [
            .. Connection
                .Rows("SELECT name, type, \"notnull\" FROM pragma_table_info($0)", table)
                .Select(r => new ShapeColumn((string)r[0]!, (string)r[1]!, (long)r[2]! == 0))
                .OrderBy(c => c.Name, StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Key(string table) =>
        Texts("SELECT name FROM pragma_table_info($0) WHERE pk > 0 ORDER BY pk", table);

    public override IReadOnlyList<string> Arrows(string table) =>
        [
            .. Texts(
                    "SELECT \"from\" || ' -> ' || \"table\" || '(' || \"to\" || ')' FROM pragma_foreign_key_list($0)",
                    table
                )
                .Order(StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Indexes(string table) =>
        [
            .. Connection
                .Rows("SELECT name, \"unique\" FROM pragma_index_list($0) WHERE origin <> 'pk'", table)
                .Select(i =>
                    ((long)i[1]! == 1 ? "one each: " : "")
                    + string.Join(", ", Texts("SELECT name FROM pragma_index_info($0) ORDER BY seqno", i[0]))
                )
                .Order(StringComparer.Ordinal),
        ];
}
