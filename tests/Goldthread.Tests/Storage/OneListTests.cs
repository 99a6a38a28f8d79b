using System.Data.Common;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Tests.Storage.Shapes;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Tests.Storage;

/// <summary>The catalogue, the mapping and the schema files of both engines are tellings of one list.</summary>
public sealed class OneListTests : IDisposable
{
    // Foreign keys by which nobody looks anything up: they name who did it, or where it came from.
    private static readonly string[] NeedNoIndex =
    [
        "adjustment.barrier_id",
        "adjustment.noted_by_id",
        "adjustment.person_id",
        "best_interests.capacity_decision_id",
        "capacity_decision.goal_id",
        "consent.goal_id",
        "contact_log.author_id",
        "contact_log.goal_id",
        "daily_record.author_id",
        "daily_record.key_id",
        "emergency_access.looked_by_id",
        "goal.heard_by_id",
        "goal.need_id",
        "goal.supports_id",
        "goal_setting.person_id",
        "held_arrival.other_id",
        "held_arrival.sender_id",
        "held_arrival.settled_by_id",
        "incident.author_id",
        "learning_action.review_id",
        "milestone.indicator_id",
        "milestone_move.moved_by_id",
        "milestone_move.person_id",
        "partner_action.person_id",
        "plan_understood.person_id",
        "reading.person_id",
        "record_focus.person_id",
        "restriction.authorisation_id",
        "restriction.reduction_goal_id",
        "restriction_use.author_id",
        "review.led_by_id",
        "risk_look.looked_by_id",
        "safeguarding_lock.about_staff_id",
        "staff_member.provider_id",
        "step_help.person_id",
        "system_key.kept_by_id",
    ];

    // Rows of these come and go, outside the history: signing in, and what it needs.
    private static readonly string[] Working =
    [
        "account",
        "account_passkey",
        "arrival",
        "data_key",
        "device",
        "device_person",
        "invitation",
        "kept_form",
        "notice",
        "rejected_arrival",
        "security_event",
        "session",
        "system_key_use",
        "try_count",
        "used_once",
    ];

    private readonly TestDatabase _database = new();
    private readonly DbConnection _connection;
    private readonly Shape _schema;

    public OneListTests()
    {
        _connection = _database.Connect();
        _schema = Shape.Of(_connection);
    }

    [Fact]
    public void Every_table_of_records_is_in_all_three()
    {
        var catalogue = Catalogue.Tables.Keys.Order(StringComparer.Ordinal).ToList();
        var schema = _schema.Tables.Where(t => _schema.Columns(t).Any(c => c.Name == "salt")).Except(["past_version"]);
        using var db = _database.Read();
        var model = db
            .Model.GetEntityTypes()
            .Where(e => e.ClrType.IsSubclassOf(typeof(Goldthread.History.Record)))
            .Select(e => e.GetTableName()!)
            .Order(StringComparer.Ordinal);

        Assert.Equal(catalogue, schema.Except(Working));
        Assert.Equal(catalogue, model);
    }

    [Fact]
    public void The_schema_has_the_columns_of_the_catalogue() =>
        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    Listed(table),
                    _schema.Columns(table.Name).Select(c => $"{c.Name} {Plain(c.Type)} {c.MayBeEmpty}")
                )
        );

    [Fact]
    public void The_mapping_has_the_columns_of_the_schema()
    {
        using var db = _database.Read();
        var entities = db.Model.GetEntityTypes().ToDictionary(e => e.GetTableName()!);

        Assert.All(
            Catalogue.Tables.Values,
            table =>
                Assert.Equal(
                    _schema.Columns(table.Name).Select(c => $"{c.Name} {c.Type} {c.MayBeEmpty}"),
                    Mapped(entities[table.Name])
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
                    _schema.Arrows(table.Name)
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
    public void Every_table_is_keyed_by_id() =>
        Assert.All(Catalogue.Tables.Keys, t => Assert.Equal(["id"], _schema.Key(t)));

    [OnFilesFact("PostgreSQL's types are always strict.")]
    public void Every_table_is_strict() =>
        Assert.Empty(
            _connection.Texts(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"
            )
        );

    [OnPostgresFact]
    public void Both_engines_have_the_same_tables_columns_keys_and_indexes()
    {
        using var folder = new TempFolder();
        SchemaRunner.Apply(new SqliteDatabase(folder.File("other.db")));
        using var file = RawSqlite.Open(folder.File("other.db"));

        Assert.Equal(Shape.Of(file).Lines(), _schema.Lines());
    }

    [OnPostgresFact]
    public void Every_table_of_a_provider_is_guarded_by_row_level_security()
    {
        var open = _connection.Texts(
            "SELECT relname FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'goldthread'::regnamespace AND NOT ("
                + "relrowsecurity AND relforcerowsecurity AND relowner = 'goldthread_owner'::regrole "
                + "AND (SELECT count(*) FROM pg_policy p WHERE polrelid = c.oid AND polcmd = '*' AND polpermissive "
                + "AND polroles = '{0}' AND pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)) = 1)"
        );

        Assert.Equal(["schema_file", "tenant"], open.Order(StringComparer.Ordinal));
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
    [InlineData("known_head")]
    [InlineData("look")]
    public void The_history_is_mapped_as_its_table_is(string table)
    {
        using var db = _database.Read();
        var entity = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table);

        Assert.Equal(_schema.Columns(table).Select(c => $"{c.Name} {c.Type} {c.MayBeEmpty}"), Mapped(entity));
    }

    [Fact]
    public void Every_table_has_its_trigger_against_forgetting() =>
        Assert.Equal(
            Catalogue
                .Tables.Keys.Append("history")
                .Append("past_version")
                .Append("known_head")
                .Append("look")
                .Order(StringComparer.Ordinal),
            _schema.Kept.Order(StringComparer.Ordinal)
        );

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private static IEnumerable<string> Listed(Table table) =>
        table
            .Columns.Select(c => $"{c.Name} {StoredAs(c.Type)} {c.MayBeEmpty}")
            .Append($"salt {(Engine.IsPostgres ? "bytea" : "BLOB")} False")
            .Order(StringComparer.Ordinal);

    // The provider that a row belongs to is not the record's own.
    private static IEnumerable<string> Mapped(IEntityType entity) =>
        entity
            .GetProperties()
            .Where(p => p.Name != Mapping.Tenant)
            .Select(p => $"{p.GetColumnName()} {p.GetColumnType()} {p.IsNullable}")
            .Order(StringComparer.Ordinal);

    private List<string> Leading(string table) =>
        [.. _schema.Indexes(table).Select(i => i.Replace("one each: ", "").Split(',')[0])];

    // What a whole number is kept as depends on how large it may be; the mapping is held to that.
    private static string Plain(string type) => type == "bigint" ? "integer" : type;

    private static string StoredAs(ColumnType type) =>
        (type, Engine.IsPostgres) switch
        {
            (ColumnType.Id, false) => "BLOB",
            (ColumnType.Text or ColumnType.Date or ColumnType.Json, false) => "TEXT",
            (_, false) => "INTEGER",
            (ColumnType.Id, true) => "uuid",
            (ColumnType.Text or ColumnType.Json, true) => "text",
            (ColumnType.Date, true) => "date",
            (ColumnType.Flag, true) => "boolean",
            (_, true) => "integer",
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
