namespace Goldthread.Progress;

/// <summary>Student's t for whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4).</summary>
internal static class StudentT
{
    /// <summary>The value that lies within this and its opposite in 95 of 100, to six places; for 1 degree of freedom or more.</summary>
    internal static double Within95(int degrees)
    {
        var (low, high) = (0.0, 13.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Within(middle, degrees) < 0.95 ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static double Within(double t, int degrees)
    {
        var angle = Math.Atan(t / Math.Sqrt(degrees));
        var (sin, square) = (Math.Sin(angle), Math.Pow(Math.Cos(angle), 2));
        if (degrees % 2 == 0)
        {
            return sin * Series(1, square, 1, degrees - 2);
        }

        var rest = degrees == 1 ? 0 : sin * Math.Cos(angle) * Series(1, square, 2, degrees - 2);
        return 2 / Math.PI * (angle + rest);
    }

    // 1 + a/(a+1) x + a(a+2)/((a+1)(a+3)) x² …
    private static double Series(double term, double square, int from, int to)
    {
        var sum = term;
        for (var n = from; n < to; n += 2)
        {
            term *= square * n / (n + 1);
            sum += term;
        }

        return sum;
    }
}
