using Goldthread.TestKit;
using Goldthread.Verify;

namespace Goldthread.Tests.Verify;

/// <summary>
/// The vectors here hold for ever: databases out there are proved by them. They were worked out from the written form
/// alone, by another program. When one fails, the code is wrong; never change a vector.
/// </summary>
public sealed class CanonicalTests
{
    private static readonly Dictionary<string, object?> Row = new()
    {
        ["id"] = Convert.FromHexString("0198c0de0000700080000000000000aa"),
        ["version"] = 2L,
        ["name"] = "Siân Llŷr 🙂",
        ["born_on"] = null,
        ["at"] = -1L,
    };

    private static readonly byte[] Salt = Convert.FromHexString("000102030405060708090a0b0c0d0e0f");

    [Fact]
    public void The_bytes_of_a_row_are_these_for_ever() =>
        Assert.Equal(
            "0100000006706572736f6e0000000261746900000008ffffffffffffffff00000002696462000000100198c0de000070"
                + "0080000000000000aa000000046e616d6574000000105369c3a26e204c6cc5b77220f09f99820000000776657273696f"
                + "6e69000000080000000000000002",
            Convert.ToHexStringLower(Canonical.Row("person", Row))
        );

    [Fact]
    public void The_commitment_to_a_row_is_this_for_ever() =>
        Assert.Equal(
            "96a76a8d421b83c15cbd867d5cf44b4f01786c7be7d5f88e3724e5e28b4909fd",
            Convert.ToHexStringLower(Canonical.Commitment(Salt, Canonical.Row("person", Row)))
        );

    [Fact]
    public void The_hash_of_an_entry_and_of_the_one_after_it_are_these_for_ever()
    {
        var first = Entry(1).HashAfter(Entry0);
        var second = Entry(2).HashAfter(first);

        Assert.Equal(
            "9d5ad4448a0ade11c52aeec0708a63ea525d3f8cb9b18f02de9d58124a0b47c7",
            Convert.ToHexStringLower(first)
        );
        Assert.Equal(
            "fd7925fa0f75e800e98a95fb59cd64aa3b58e797f4b391ffac27c7e5dee75f6a",
            Convert.ToHexStringLower(second)
        );
    }

    [Fact]
    public void The_hash_of_a_look_is_this_for_ever()
    {
        var id = Convert.FromHexString("0198c0de0000700080000000000000aa");
        var look = new LookEntry(id, id, 1, 1_768_385_700_000_000, id, "Staff", id, id, "Care");

        Assert.Equal(
            "e2fbd9f9fb7b0d014a6e99d35552a4c57f01df22e58f143540cc50d3287e6f3d",
            Convert.ToHexStringLower(look.HashAfter(Entry0))
        );
        Assert.Equal(
            "179de5e68bea7281f1fec8518799998d325141b925a90572e0549ea17cec898e",
            Convert.ToHexStringLower((look with { PersonId = null }).HashAfter(Entry0))
        );
    }

    [Fact]
    public void A_past_version_is_written_like_this_for_ever()
    {
        var body = PastBody.Write(Row.Where(v => v.Key != "at"));

        Assert.Equal(
            """{"id":"0198c0de0000700080000000000000aa","version":2,"name":"Si\u00E2n Ll\u0177r \uD83D\uDE42"}""",
            body
        );
        var read = PastBody.Read(Catalogue.Tables["person"], body);
        Assert.Equal(Canonical.Row("person", Row.Where(v => v.Key != "at")), Canonical.Row("person", read));
    }

    [Fact]
    public void A_row_named_in_an_entry_is_one_line_and_reads_back()
    {
        var fresh = new TouchedRow("person", "aa", 1, TouchedRow.Encode([251, 255, 0]), []);
        var changed = fresh with { Version = 12, Changed = ["likes", "name"] };

        Assert.Equal("person aa 1 -_8A", fresh.ToLine());
        Assert.Equal("person aa 12 -_8A likes,name", changed.ToLine());
        var read = TouchedRow.Read($"{fresh.ToLine()}\n{changed.ToLine()}");
        Assert.Equal([fresh.ToLine(), changed.ToLine()], read.Select(r => r.ToLine()));
        Assert.Equal(["likes", "name"], read[1].Changed);
    }

    [Theory]
    [InlineData("person aa 1")]
    [InlineData("person aa 1 c a,b more")]
    [InlineData("person aa one c")]
    public void A_line_that_names_no_row_is_refused(string line) =>
        Assert.Throws<FormatException>(() => TouchedRow.Read(line));

    [Fact]
    public void An_empty_column_is_left_out_so_that_a_new_column_changes_no_old_row() =>
        Assert.Equal(
            Canonical.Row("person", Row),
            Canonical.Row("person", Row.Append(new KeyValuePair<string, object?>("a_new_column", null)))
        );

    [Fact]
    public void An_empty_text_is_not_an_empty_column() =>
        Assert.NotEqual(
            Canonical.Row("person", Row),
            Canonical.Row("person", Row.Where(v => v.Value is not null).Append(new("born_on", "")))
        );

    [Fact]
    public void The_order_of_the_columns_does_not_matter() =>
        Properties.HoldForSeeds(
            50,
            seed =>
            {
                var shuffled = Row.ToArray();
                new Random(seed).Shuffle(shuffled);
                Assert.Equal(Canonical.Row("person", Row), Canonical.Row("person", shuffled));
            }
        );

    [Fact]
    public void Columns_are_ordered_by_bytes_and_not_by_any_language() =>
        Assert.Equal(
            Canonical.Row("t", [new("Z", 1L), new("a", 2L), new("a_b", 3L), new("aa", 4L)]),
            Canonical.Row("t", [new("aa", 4L), new("a_b", 3L), new("a", 2L), new("Z", 1L)])
        );

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("", "abc", "abc", "")]
    public void Parts_cannot_flow_into_each_other(string a, string b, string c, string d) =>
        Assert.NotEqual(Canonical.Row("t", [new("x", a), new("y", b)]), Canonical.Row("t", [new("x", c), new("y", d)]));

    [Fact]
    public void The_same_bytes_as_text_as_number_and_as_bytes_are_three_different_values()
    {
        var rows = new object[] { "\0\0\0\0\0\0\0\u0001", 1L, new byte[] { 0, 0, 0, 0, 0, 0, 0, 1 } }
            .Select(v => Convert.ToHexString(Canonical.Row("t", [new("x", v)])))
            .ToList();

        Assert.Equal(3, rows.Distinct().Count());
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(1)]
    [InlineData(true)]
    public void A_value_of_another_kind_has_no_canonical_form(object value) =>
        Assert.Throws<InvalidOperationException>(() => Canonical.Row("t", [new("x", value)]));

    [Fact]
    public void Every_field_of_an_entry_is_in_its_hash()
    {
        var entry = Entry(1);
        var other = new byte[16];
        Entry[] changed =
        [
            entry with
            {
                Id = other,
            },
            entry with
            {
                Chain = other,
            },
            entry with
            {
                Seq = 3,
            },
            entry with
            {
                At = 3,
            },
            entry with
            {
                ActorId = other,
            },
            entry with
            {
                OnBehalfOf = "x",
            },
            entry with
            {
                OnBehalfOf = null,
            },
            entry with
            {
                Purpose = "x",
            },
            entry with
            {
                Reason = "x",
            },
            entry with
            {
                What = "x",
            },
            entry with
            {
                PersonId = other,
            },
            entry with
            {
                PersonId = null,
            },
            entry with
            {
                GoalId = other,
            },
            entry with
            {
                Rows = "x",
            },
        ];

        Assert.All(changed, c => Assert.NotEqual(entry.HashAfter(Entry0), c.HashAfter(Entry0)));
        Assert.NotEqual(entry.HashAfter(Entry0), entry.HashAfter(new byte[] { 1 }));
    }

    [OnFilesFact("On PostgreSQL the witness itself is the proof: PostgresWitnessTests.")]
    public async Task What_the_writer_commits_to_is_what_the_witness_reads_from_the_file()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson("Siân Llŷr 🙂");
        using var connection = world.Database.Connect();
        var table = Catalogue.Tables["person"];
        var names = table.Columns.Select(c => c.Name).ToList();
        var stored = connection.Rows($"SELECT {string.Join(", ", names)}, salt FROM person")[0];

        var commitment = Canonical.Commitment(
            (byte[])stored[^1]!,
            Canonical.Row("person", names.Select((n, i) => new KeyValuePair<string, object?>(n, stored[i])))
        );

        var entry = (string)
            connection.Value("SELECT rows FROM history WHERE person_id = $0", person.Id.ToByteArray(bigEndian: true))!;
        Assert.Contains(
            TouchedRow.Read(entry),
            r => r.Table == "person" && r.Commitment == TouchedRow.Encode(commitment)
        );
    }

    private static byte[] Entry0 => Goldthread.Verify.Entry.Start;

    private static Entry Entry(long seq) =>
        new(
            Convert.FromHexString("0198c0de00007000800000000000000" + seq),
            Convert.FromHexString("0198c0de0000700080000000000000cc"),
            seq,
            1_768_384_800_000_000,
            Convert.FromHexString("0198c0de0000700080000000000000dd"),
            "Ada",
            "care",
            null,
            "goal.said",
            Convert.FromHexString("0198c0de0000700080000000000000ee"),
            null,
            "goal 0198c0de0000700080000000000000aa 1 c2FsdA"
        );
}
