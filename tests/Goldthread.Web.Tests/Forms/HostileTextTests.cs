using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Forms;

/// <summary>What people really write, what is pasted by mistake, and what is meant to harm: in every field of every form.</summary>
public sealed class HostileTextTests(FormSite site) : IClassFixture<FormSite>
{
    private const int Megabyte = 1024 * 1024;

    // Each is taken as it is.
    private static readonly string[] Taken =
    [
        "Llŷr ap Siôn, Ynys Môn",
        "نور حسین نے کہا",
        "\u202Eright to left\u202C \u2067and\u2069 \u200Fback\u200E",
        "👩🏽‍🦽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧 🙂",
        "=cmd|'/C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; DROP TABLE person; --",
        "Z̸̢͓a̶l̷g̴o̵",
        "{{7*7}} ${7*7} @Model %00 &#x41; &lt;",
        "x",
    ];

    // None of these can be meant.
    private static readonly string[] NotTaken = ["a\u0007b", "a\u001B[31mb", "a\u0085b"];

    public static TheoryData<string> Forms =>
        [.. AllForms.ByName.Values.Where(f => f.Limits.Length > 0).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Real_words_are_kept_exactly_in_every_field_and_nothing_runs(string name)
    {
        foreach (var text in Taken)
        {
            var (form, setting) = await Fresh(name);
            var page = await site.Manager.Get(form.At(setting));

            var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(InEveryField(form, text)));
            var shown = form.ShownAt is { } at ? await site.Manager.Get(at(setting)) : answer;

            Assert.True(answer.Notice is not null, $"{text}: {string.Join("; ", answer.Summary)}");
            Assert.Empty(shown.Html.QuerySelectorAll("script, main img[src=x], [onerror]"));
            foreach (var (_, most) in form.Limits.Where(l => l.Field == form.Words))
            {
                Assert.Contains(Cut(text, most), shown.Html.Body!.TextContent);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_nobody_means_is_refused_beside_its_field_and_saves_nothing(string name)
    {
        var form = AllForms.ByName[name];
        foreach (var text in NotTaken)
        {
            var page = await site.Manager.Get(form.At(site.Shared));
            var before = await site.Changes();

            var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(InEveryField(form, text)));

            Assert.Equal(before, await site.Changes());
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            // What belongs to the goal of a visit is looked at after the visit itself.
            Assert.Contains(
                form.Limits,
                l => answer.Problem(l.Field)?.Contains("hidden control characters", StringComparison.Ordinal) == true
            );
        }
    }

    // No browser sends it: it is refused before anything of the form is read.
    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_nothing_in_the_middle_of_a_word_saves_nothing(string name)
    {
        var form = AllForms.ByName[name];
        var page = await site.Manager.Get(form.At(site.Shared));
        var before = await site.Changes();

        var answer = await site.Manager.Send(page, form.Selector, form.Typed.With(InEveryField(form, "a\0b")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(before, await site.Changes());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_megabyte_is_counted_and_refused_and_more_than_a_form_takes_is_told(string name)
    {
        var form = AllForms.ByName[name];
        var page = await site.Manager.Get(form.At(site.Shared));
        var before = await site.Changes();
        var (field, most) = form.Limits[0];

        var much = await site.Manager.Send(
            page,
            form.Selector,
            form.Typed.With(Of((field, new string('x', Megabyte))))
        );
        var more = await site.Manager.Send(
            page,
            form.Selector,
            form.Typed.With(Of((field, new string('x', 3 * Megabyte))))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, much.Status);
        Assert.Equal(
            $"Shorten this to {most} characters or fewer. It has {Megabyte.ToString(CultureInfo.InvariantCulture)}.",
            much.Problem(field)
        );
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, more.Status);
        Assert.Equal("That was too much at once", more.Heading);
        Assert.Equal(before, await site.Changes());
    }

    [Theory]
    [InlineData("X", "29", "2", "1952")]
    [InlineData("Siân Angharad Prŷs-Llŷr", "29", "2", "2000")]
    [InlineData("نور حسین", "14", "1", "1916")]
    [InlineData("Zoë O’Brien-D'Souza", "1", "3", "2008")]
    [InlineData("李小龙", "31", "12", "1999")]
    [InlineData("Nguyễn Thị Minh Khai", "15", "1", "1926")]
    public async Task Real_names_and_birthdays_are_taken_and_shown_exactly(
        string name,
        string day,
        string month,
        string year
    )
    {
        var page = await site.Manager.Get("/people/new");
        var born = Day("BornOn", day, month, year);

        var added = await site.Manager.Send(page, typed: Of(("Name", name)).With(born));
        var again = await site.Manager.Get(added.Path.Split('?')[0] + "/details");

        Assert.True(added.Notice is not null, string.Join("; ", added.Summary));
        Assert.Equal(name, again.Typed("Name"));
        Assert.Equal((day, year), (again.Typed("BornOn.Day"), again.Typed("BornOn.Year")));
        Assert.Contains(name, (await site.Manager.Get(added.Path)).Html.Body!.TextContent);
    }

    private static IReadOnlyDictionary<string, string?> InEveryField(FormCase form, string text) =>
        Of([.. form.Limits.Select(l => (l.Field, (string?)Cut(text, l.Most)))]);

    // As much as the field takes, and never half of a character.
    private static string Cut(string text, int most)
    {
        var cut = "";
        foreach (var rune in text.EnumerateRunes().TakeWhile(r => cut.Length + r.Utf16SequenceLength <= most))
        {
            cut += rune;
        }

        return cut.Trim();
    }

    private async Task<(FormCase Form, FormCase.Setting Setting)> Fresh(string name)
    {
        var setting = await FormSite.Set(site.Site.World);
        site.Site.World.Clock.Advance(TimeSpan.FromMilliseconds(2));
        return (AllForms.ByName[name].In(setting), setting);
    }
}
