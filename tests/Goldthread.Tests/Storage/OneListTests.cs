using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Tests.Storage;

/// <summary>The catalogue, the mapping and the schema files are three tellings of one list.</summary>
public sealed class OneListTests : IDisposable
{
    // Foreign keys by which nobody looks anything up: they name who did it, or where it came from.
    private static readonly string[] NeedNoIndex =
    [
        "contact_log.author_id",
        "contact_log.goal_id",
        "daily_record.author_id",
        "emergency_access.looked_by_id",
        "goal.heard_by_id",
        "goal.need_id",
        "goal.reshaped_from_id",
        "goal.supports_id",
        "incident.author_id",
        "learning_action.review_id",
        "milestone.indicator_id",
        "milestone_move.moved_by_id",
        "milestone_move.person_id",
        "reading.person_id",
        "record_focus.person_id",
        "review.led_by_id",
        "risk_look.looked_by_id",
        "safeguarding_lock.about_staff_id",
        "staff_member.provider_id",
        "step_help.person_id",
    ];

    private readonly TestDatabase _database = new();
    private readonly SqliteConnection _connection;

    public OneListTests() => _connection = _database.Connect();

    [Fact]
    public void Every_table_of_records_is_in_all_three()
    {
        var catalogue = Catalogue.Tables.Keys.Order(StringComparer.Ordinal).ToList();
        var schema = _connection.Texts(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                + "AND name NOT IN ('schema_file', 'history', 'past_version') ORDER BY name"
        );
        using var db = _database.Read();
        var model = db
            .Model.GetEntityTypes()
            .Where(e => e.ClrType.IsSubclassOf(typeof(Goldthread.History.Record)))
            .Select(e => e.GetTableName()!)
            .Order(StringComparer.Ordinal);

        Assert.Equal(catalogue, schema);
        Assert.Equal(catalogue, model);
    }

    [Fact]
    public void The_schema_has_the_columns_of_the_catalogue() =>
        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    table
                        .Columns.Select(c => $"{c.Name} {StoredAs(c.Type)} {c.MayBeEmpty}")
                        .Append("salt BLOB False")
                        .Order(StringComparer.Ordinal),
                    _connection
                        .Rows("SELECT name, type, \"notnull\" FROM pragma_table_info($0)", table.Name)
                        .Select(r => $"{r[0]} {r[1]} {(long)r[2]! == 0}")
                        .Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void The_mapping_has_the_columns_of_the_catalogue()
    {
        using var db = _database.Read();
        var entities = db.Model.GetEntityTypes().ToDictionary(e => e.GetTableName()!);

        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    table
                        .Columns.Select(c => $"{c.Name} {StoredAs(c.Type)} {c.MayBeEmpty}")
                        .Append("salt BLOB False")
                        .Order(StringComparer.Ordinal),
                    entities[table.Name]
                        .GetProperties()
                        .Select(p => $"{p.GetColumnName()} {p.GetColumnType()} {p.IsNullable}")
                        .Order(StringComparer.Ordinal)
                )
        );
    }

    [Fact]
    public void The_mapping_gives_every_column_the_meaning_that_the_catalogue_names()
    {
        using var db = _database.Read();
        var entities = db.Model.GetEntityTypes().ToDictionary(e => e.GetTableName()!);

        Assert.All(
            Catalogue.Tables.Values.SelectMany(t => t.Columns.Select(c => (Table: t.Name, Column: c))),
            listed =>
                Assert.Equal(
                    listed.Column.Type,
                    MeaningOf(
                        entities[listed.Table].GetProperties().Single(p => p.GetColumnName() == listed.Column.Name)
                    )
                )
        );
    }

    [Fact]
    public void Foreign_keys_point_where_the_arrows_of_the_catalogue_point() =>
        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    table
                        .Columns.Where(c => c.PointsTo is not null)
                        .Select(c => $"{c.Name} -> {c.PointsTo}(id)")
                        .Order(StringComparer.Ordinal),
                    _connection
                        .Rows("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list($0)", table.Name)
                        .Select(r => $"{r[0]} -> {r[1]}({r[2]})")
                        .Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void The_mapping_points_where_the_arrows_point()
    {
        using var db = _database.Read();
        var entities = db.Model.GetEntityTypes().ToDictionary(e => e.GetTableName()!);

        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    table
                        .Columns.Where(c => c.PointsTo is not null)
                        .Select(c => $"{c.Name} -> {c.PointsTo}")
                        .Order(StringComparer.Ordinal),
                    entities[table.Name]
                        .GetForeignKeys()
                        .Select(k =>
                            $"{k.Properties.Single().GetColumnName()} -> {k.PrincipalEntityType.GetTableName()}"
                        )
                        .Order(StringComparer.Ordinal)
                )
        );
    }

    [Fact]
    public void Every_id_that_holds_anothers_id_has_an_arrow() =>
        Assert.All(
            Catalogue.Tables.Values.SelectMany(t => t.Columns.Where(c => c.Name != "id" && c.Type == ColumnType.Id)),
            column => Assert.Contains(column.PointsTo!, Catalogue.Tables.Keys)
        );

    [Fact]
    public void Every_table_is_strict_and_keyed_by_id()
    {
        Assert.Empty(
            _connection.Texts(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"
            )
        );
        Assert.All(
            Catalogue.Tables.Keys,
            t => Assert.Equal(["id"], _connection.Texts("SELECT name FROM pragma_table_info($0) WHERE pk > 0", t))
        );
    }

    [Fact]
    public void Every_foreign_key_is_led_by_an_index_unless_nobody_looks_by_it()
    {
        var without = Catalogue
            .Tables.Values.SelectMany(t => t.Columns.Where(c => c.PointsTo is not null).Select(c => (t.Name, c)))
            .Where(x => !Leading(x.Name).Contains(x.c.Name))
            .Select(x => $"{x.Name}.{x.c.Name}");

        Assert.Equal(NeedNoIndex, without.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("history")]
    [InlineData("past_version")]
    public void The_history_is_mapped_as_its_table_is(string table)
    {
        using var db = _database.Read();
        var entity = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table);

        Assert.Equal(
            _connection
                .Rows("SELECT name, type, \"notnull\" FROM pragma_table_info($0)", table)
                .Select(r => $"{r[0]} {r[1]} {(long)r[2]! == 0}")
                .Order(StringComparer.Ordinal),
            entity
                .GetProperties()
                .Select(p => $"{p.GetColumnName()} {p.GetColumnType()} {p.IsNullable}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_table_has_its_trigger_against_forgetting()
    {
        var guarded = _connection.Texts(
            "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'"
        );

        Assert.Equal(
            Catalogue.Tables.Keys.Append("history").Append("past_version").Order(StringComparer.Ordinal),
            guarded.Order(StringComparer.Ordinal)
        );
    }

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private List<string> Leading(string table) =>
        [
            .. _connection.Texts(
                "SELECT c.name FROM pragma_index_list($0) AS i, pragma_index_info(i.name) AS c WHERE c.seqno = 0",
                table
            ),
        ];

    private static string StoredAs(ColumnType type) =>
        type switch
        {
            ColumnType.Id => "BLOB",
            ColumnType.Text or ColumnType.Date or ColumnType.Json => "TEXT",
            ColumnType.Instant or ColumnType.Integer or ColumnType.Money or ColumnType.Flag => "INTEGER",
        };

    private static ColumnType MeaningOf(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type == typeof(Guid) ? ColumnType.Id
            : type == typeof(DateTimeOffset) ? ColumnType.Instant
            : type == typeof(DateOnly) ? ColumnType.Date
            : type == typeof(bool) ? ColumnType.Flag
            : type == typeof(string) || type.IsEnum ? ColumnType.Text
            : ColumnType.Integer;
    }
}
