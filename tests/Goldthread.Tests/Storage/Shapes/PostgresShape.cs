using System.Data.Common;
using Goldthread.TestKit;

namespace Goldthread.Tests.Storage.Shapes;

/// <inheritdoc cref="Shape"/>
/// <remarks>Every key and index begins with the provider; where one does not, its columns tell so by “(no tenant)”.</remarks>
internal sealed class PostgresShape(DbConnection connection) : Shape(connection)
{
    public override IReadOnlyList<string> Tables =>
        [
            .. Texts("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'goldthread'::regnamespace")
                .Except(Machinery, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Kept =>
        Texts(
            "SELECT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal AND tgtype & 8 = 8 "
                + "AND NOT has_table_privilege('goldthread_app', tgrelid, 'DELETE')"
        );

    public override IReadOnlyList<ShapeColumn> Columns(string table) =>
        [
            .. Connection
                .Rows(
                    "SELECT attname, format_type(atttypid, atttypmod) || CASE WHEN atttypid = 'text'::regtype AND "
                        + "attcollation <> '\"C\"'::regcollation THEN ' in the order of a language' ELSE '' END, attnotnull "
                        + "FROM pg_attribute WHERE attrelid = $0::regclass AND attnum > 0 AND NOT attisdropped "
                        + "AND attname <> 'tenant'",
                    $"goldthread.{table}"
                )
                .Select(r => new ShapeColumn((string)r[0]!, (string)r[1]!, !(bool)r[2]!))
                .OrderBy(c => c.Name, StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Key(string table) =>
        [
            .. WithoutTenant(
                    Texts(
                            $"SELECT {Names("conkey", "conrelid")} FROM pg_constraint "
                                + "WHERE contype = 'p' AND conrelid = $0::regclass",
                            $"goldthread.{table}"
                        )
                        .Single()
                )
                .Split(", "),
        ];

    public override IReadOnlyList<string> Arrows(string table) =>
        [
            .. Connection
                .Rows(
                    $"SELECT {Names("conkey", "conrelid")}, confrelid::regclass::text, "
                        + $"{Names("confkey", "confrelid")} FROM pg_constraint "
                        + "WHERE contype = 'f' AND conrelid = $0::regclass AND confrelid <> 'goldthread.tenant'::regclass",
                    $"goldthread.{table}"
                )
                .Select(r =>
                    $"{WithoutTenant((string)r[0]!)} -> {((string)r[1]!).Split('.')[^1]}({WithoutTenant((string)r[2]!)})"
                )
                .Order(StringComparer.Ordinal),
        ];

    public override IReadOnlyList<string> Indexes(string table) =>
        [
            .. Connection
                .Rows(
                    $"SELECT indisunique, {Names("indkey::int2[]", "indrelid")} FROM pg_index "
                        + "WHERE indrelid = $0::regclass AND NOT indisprimary",
                    $"goldthread.{table}"
                )
                .Select(r => ((bool)r[0]! ? "one each: " : "") + WithoutTenant((string)r[1]!))
                .Order(StringComparer.Ordinal),
        ];

    private static string Names(string columns, string table) =>
        $"(SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest({columns}) WITH ORDINALITY AS k(att, n) "
        + $"JOIN pg_attribute a ON a.attrelid = {table} AND a.attnum = k.att)";

    private static string WithoutTenant(string columns) =>
        columns.StartsWith("tenant, ", StringComparison.Ordinal)
            ? columns["tenant, ".Length..]
            : $"{columns} (no tenant)";
}
