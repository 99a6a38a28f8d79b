using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.Storage.Notes;
using Goldthread.Verify;
using Goldthread.Verify.Notes;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Storage.Destroying;

/// <summary>
/// Destroys rows with all their versions and salts, when the rules of keeping ask for it: the one way by which anything is ever deleted. What is left is
/// an entry in the history with its reason, a <see cref="Destruction"/> for each row, and a signed note outside the database by which
/// it is done again when an older backup is put back.
/// </summary>
public static class Destroying
{
    private const int ReasonMax = 500;

    /// <summary>
    /// Destroys records about a person, and all that points to them, within a change. Takes <see cref="Act.Arrange"/> for the person,
    /// and a reason; throws <see cref="Refused"/> without one, or when something that is not about the person points to them, and
    /// <see cref="NotHere"/>.
    /// </summary>
    /// <param name="rows">Which; the person themself is a row of <c>person</c>.</param>
    /// <param name="why">Why, without a word that would have to be destroyed as well: it stays in the history for ever.</param>
    public static async Task Destroy(
        this GoldthreadDb db,
        Change change,
        Guid personId,
        IReadOnlyList<GoneRow> rows,
        string? why,
        Notebook notebook
    )
    {
        new Check().Needs("Why", why, ReasonMax, "Write why this is destroyed now.").OrRefuse();
        await db.Person(change, Act.Arrange, personId);
        var records = await Hanging.Of(db, rows);
        if (records.Exists(r => r.Record is not (PersonRecord or Person or Guest or ReachGrant)))
        {
            throw new Refused("", "Something that is not about this person points to it. It cannot be destroyed.");
        }

        if (rows.Count == 0 || records.Exists(r => !IsAbout(r.Record, personId)))
        {
            throw new NotHere();
        }

        await Destroy(db, change, records, Check.Tidy(why)!, notebook);
    }

    /// <summary>Does again what notes outside say was destroyed, as far as it stands here. Returns how many rows that was.</summary>
    internal static async Task<int> Again(Writer writer, Notebook notebook, SignedNote note, DateTimeOffset now)
    {
        var done = 0;
        var by = new Actor(NoteWords.ByOf(note.Note), "", null, now, []);
        await writer.Run(
            new ChangeRequest(Ids.New(now), by, Purpose.Keeping),
            async (db, change) =>
            {
                var rows = NoteWords.RowsOf(note.Note).ToList();
                var records = await Hanging.Of(db, rows);
                if (records.Count == 0)
                {
                    return;
                }

                var about = records.Select(r => r.Record).OfType<PersonRecord>().FirstOrDefault()?.PersonId;
                var person =
                    records.Select(r => r.Record).OfType<Person>().FirstOrDefault()
                    ?? await db.All<Person>().SingleAsync(p => p.Id == about);
                change.About(person);
                await Destroy(
                    db,
                    change,
                    records,
                    $"Destroyed on {UkTime.DayOf(note.Note.At):d MMMM yyyy}; done again after a backup was put back.",
                    notebook
                );
                done = records.Count;
            }
        );
        return done;
    }

    private static async Task Destroy(
        GoldthreadDb db,
        Change change,
        List<Hanging> records,
        string why,
        Notebook notebook
    )
    {
        change.Because(why);
        var gone = new List<GoneRow>();
        foreach (var (table, record) in records)
        {
            var hex = Convert.ToHexStringLower(record.Id.ToByteArray(bigEndian: true));
            Destruction.Of(change, table, hex, await CommitmentsTo(db, table, record));
            gone.Add(new GoneRow(table, hex));
        }

        var provider = (await db.TheProvider())!.Id;
        db.AfterSaving = () =>
        {
            Deleting.Carry(db, change.Id, gone);
            notebook.Write(provider, NoteKind.Destruction, change.At, NoteWords.Destruction(change.Actor.Id, gone));
        };
    }

    private static async Task<List<string>> CommitmentsTo(GoldthreadDb db, string table, Record record)
    {
        var past = await db
            .PastVersions.Where(p => p.TableName == table && p.RowId == record.Id)
            .OrderBy(p => p.Version)
            .ToListAsync();
        return
        [
            .. past.Select(p => Commitment(table, p.Salt, PastBody.Read(Catalogue.Tables[table], p.Body))),
            Commitment(table, record.Salt, Versioning.ValuesOf(db.Entry(record))),
        ];
    }

    private static string Commitment(string table, byte[] salt, Dictionary<string, object?> values) =>
        TouchedRow.Encode(Canonical.Commitment(salt, Canonical.Row(table, values)));

    private static bool IsAbout(Record record, Guid personId) =>
        record switch
        {
            PersonRecord about => about.PersonId == personId,
            Person person => person.Id == personId,
            // Somebody of their circle who signed in goes with the place in the circle that let them in.
            _ => true,
        };
}
