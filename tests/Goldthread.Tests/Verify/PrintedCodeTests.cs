using Goldthread.Verify;

namespace Goldthread.Tests.Verify;

public sealed class PrintedCodeTests
{
    private static readonly Guid Chain = Guid.Parse("0198c0de-0000-7000-8000-0000000000cc");
    private static readonly byte[] Head = Convert.FromHexString(
        "9d5ad4448a0ade11c52aeec0708a63ea525d3f8cb9b18f02de9d58124a0b47c7"
    );

    [Fact]
    public void The_code_of_a_chain_is_this_for_ever() =>
        // On paper out there. Worked out from the written form by another program; never change it.
        Assert.Equal("W6TN-S4ZT-SP1T-M399", PrintedCode.Of(Chain, 1625, Head));

    [Fact]
    public void Chain_size_and_end_are_all_in_it()
    {
        var other = (byte[])Head.Clone();
        other[31] ^= 1;

        Assert.Equal(
            4,
            new[]
            {
                PrintedCode.Of(Chain, 1625, Head),
                PrintedCode.Of(Guid.Empty, 1625, Head),
                PrintedCode.Of(Chain, 1626, Head),
                PrintedCode.Of(Chain, 1625, other),
            }
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void It_is_read_however_it_is_typed()
    {
        var code = PrintedCode.Of(Chain, 1625, Head);
        var plain = code.Replace("-", "");

        Assert.Equal(code, PrintedCode.Read(code));
        Assert.Equal(code, PrintedCode.Read(plain.ToLowerInvariant()));
        Assert.Equal(code, PrintedCode.Read($" {plain[..8]} {plain[8..]} "));
        Assert.Equal(code, PrintedCode.Read(code.Replace('1', 'l').Replace('0', 'o')));
    }

    [Fact]
    public void One_slip_of_the_pen_is_always_seen()
    {
        var code = PrintedCode.Of(Chain, 1625, Head);
        for (var i = 0; i < code.Length; i++)
        {
            foreach (var letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".Where(l => code[i] != '-' && l != code[i]))
            {
                Assert.Null(PrintedCode.Read(code[..i] + letter + code[(i + 1)..]));
            }
        }

        Assert.Null(PrintedCode.Read(code[..^1]));
        Assert.Null(PrintedCode.Read(""));
        Assert.Null(PrintedCode.Read("U" + code[1..]));
    }
}
