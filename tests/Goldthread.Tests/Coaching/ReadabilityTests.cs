using System.Text.Json;
using Goldthread.Coaching;

namespace Goldthread.Tests.Coaching;

/// <summary>Reading ease and age, by the formulas that others published.</summary>
public sealed class ReadabilityTests
{
    private static readonly JsonElement Vectors = JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "readability.json")))
        .RootElement;

    [Fact]
    public void Flesch_and_Kincaid_come_out_as_published()
    {
        foreach (var vector in Vectors.GetProperty("flesch").EnumerateArray())
        {
            var (words, sentences, syllables) = (Of(vector, "words"), Of(vector, "sentences"), Of(vector, "syllables"));

            Assert.Equal(
                vector.GetProperty("flesch").GetDouble(),
                Readability.FleschEase(words, sentences, syllables),
                3
            );
            Assert.Equal(vector.GetProperty("fk_grade").GetDouble(), Readability.Grade(words, sentences, syllables), 3);
        }
    }

    [Fact]
    public void Smog_comes_out_as_published()
    {
        foreach (var vector in Vectors.GetProperty("smog").EnumerateArray())
        {
            var smog = Readability.Smog(Of(vector, "polysyllables"), Of(vector, "sentences"));

            Assert.Equal(vector.GetProperty("smog").GetDouble(), smog, 4);
        }
    }

    [Theory]
    [InlineData("walk", 1)]
    [InlineData("table", 2)]
    [InlineData("home", 1)]
    [InlineData("independence", 4)]
    [InlineData("tea", 1)]
    public void Syllables_are_counted_by_groups_of_vowels(string word, int syllables) =>
        Assert.Equal(syllables, Readability.Syllables(word));

    [Fact]
    public void Long_words_and_sentences_need_more_years()
    {
        var today = new DateOnly(2026, 11, 24);
        var easy = Coach.Read("I want to walk to the shop.", today);
        var hard = Coach.Read("Facilitate participation in rehabilitative activities to maximise independence.", today);

        Assert.True(easy.ReadingAge < 9);
        Assert.Contains(hard.Findings, finding => finding.Rule == "long-to-read");
    }

    private static int Of(JsonElement vector, string name) => vector.GetProperty(name).GetInt32();
}
