using System.Security.Cryptography;
using Goldthread.Verify;
using Goldthread.Verify.Notes;

namespace Goldthread.Tests.Verify.Notes;

/// <summary>The vectors here hold for ever: notes and printed pages out there are read by this form. Never change one.</summary>
public sealed class NoteTests
{
    private const string PublicKey = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEGGRCMCos49VNiLofbrcLYV0LPH8p
        Q1AooKa1u4yO00O4yxAEDNTuQVHX2444oHThbb7Ahgiyva50Wq3prOno3w==
        -----END PUBLIC KEY-----
        """;

    private const string Checkpoint =
        "goldthread checkpoint 1\n"
        + "provider 0198c0de-0000-7000-8000-0000000000aa\n"
        + "number 2\n"
        + "after 5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9\n"
        + "time 2026-01-14T10:00:00.000001Z\n"
        + "why day\n"
        + "chain 0198c0de-0000-7000-8000-0000000000cc 1625 9d5ad4448a0ade11c52aeec0708a63ea525d3f8cb9b18f02de9d58124a0b47c7\n"
        + "key 5df6ead8ddc27350\n"
        + "signature Zwd8MBVFDWrizNVi_kMH4FEbjYLsmLFCCoAsPSFY1-PuoXZdVi64tQasLc5B2N8a-O6sydMMrv03BekHmcy7ww\n";

    private const string Destruction =
        "goldthread destruction 1\n"
        + "provider 0198c0de-0000-7000-8000-0000000000aa\n"
        + "number 3\n"
        + "after eb829bace57772f746bd9f918fb46aee974ae062b61cb43974570a2d92385a06\n"
        + "time 2026-01-15T10:00:00.000000Z\n"
        + "by 0198c0de-0000-7000-8000-0000000000dd\n"
        + "row strength 0198c0de0000700080000000000000ee\n"
        + "key 5df6ead8ddc27350\n"
        + "signature FY_doSpjMIwzM3GK9kiHVDy3scRY0aMIcK8DO9RspZ81P5PENK2Ip5T04du2nGfAcIqqbxqc5kNbt5i4GKPdPQ\n";

    [Fact]
    public void A_checkpoint_is_written_and_signed_like_this_for_ever()
    {
        var read = SignedNote.Read(Checkpoint);

        Assert.Equal("eb829bace57772f746bd9f918fb46aee974ae062b61cb43974570a2d92385a06", read.Digest);
        Assert.True(read.IsBy(Key()));
        Assert.Equal((NoteKind.Checkpoint, 2L), (read.Note.Kind, read.Note.Number));
        Assert.Equal(new DateTimeOffset(2026, 1, 14, 10, 0, 0, TimeSpan.Zero).AddMicroseconds(1), read.Note.At);
        Assert.Equal("day", NoteWords.WhyOf(read.Note));
        Assert.Equal(
            [
                new Head(
                    Guid.Parse("0198c0de-0000-7000-8000-0000000000cc"),
                    1625,
                    "9d5ad4448a0ade11c52aeec0708a63ea525d3f8cb9b18f02de9d58124a0b47c7"
                ),
            ],
            NoteWords.HeadsOf(read.Note)
        );
    }

    [Fact]
    public void The_note_of_a_destruction_is_written_and_signed_like_this_for_ever()
    {
        var read = SignedNote.Read(Destruction);

        Assert.True(read.IsBy(Key()));
        Assert.Equal(Guid.Parse("0198c0de-0000-7000-8000-0000000000dd"), NoteWords.ByOf(read.Note));
        Assert.Equal([new GoneRow("strength", "0198c0de0000700080000000000000ee")], NoteWords.RowsOf(read.Note));
    }

    [Fact]
    public void What_is_signed_reads_back_and_is_by_that_key_alone()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var note = SignedNote.Read(Checkpoint).Note;

        var signed = note.Sign(key);

        Assert.Equal(signed.Text, SignedNote.Read(signed.Text).Text);
        Assert.True(signed.IsBy(key));
        Assert.False(signed.IsBy(other));
        Assert.False(signed.IsBy(Key()));
    }

    [Fact]
    public void A_note_that_is_changed_anywhere_is_not_read_or_not_signed()
    {
        for (var i = 0; i < Checkpoint.Length; i++)
        {
            var changed = Checkpoint[..i] + (char)(Checkpoint[i] ^ 1) + Checkpoint[(i + 1)..];
            try
            {
                // The last letter of a signature holds two bits that say nothing; any other change shows.
                Assert.True(!SignedNote.Read(changed).IsBy(Key()) || i == Checkpoint.Length - 2, $"{i}: {changed}");
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                // So it was not read.
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("goldthread checkpoint 2\n")]
    [InlineData("goldthread checkpoint 1\nprovider x\nnumber 1\nafter y\ntime z\nkey k\nsignature s\n")]
    public void What_is_no_note_is_not_read(string text) => Assert.Throws<FormatException>(() => SignedNote.Read(text));

    private static ECDsa Key()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(PublicKey);
        return key;
    }
}
