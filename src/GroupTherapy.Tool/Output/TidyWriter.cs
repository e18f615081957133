using System.Text;

namespace GroupTherapy.Tool.Output;

/// <summary>Leaves out the blanks at the ends of lines and every blank line after another.</summary>
internal sealed class TidyWriter(TextWriter inner) : TextWriter
{
    private int _blanks;
    private int _lineEnds = 1;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                _blanks++;
                break;
            case '\r':
                break;
            case '\n':
                _blanks = 0;
                if (_lineEnds++ < 2) inner.Write('\n');
                break;
            default:
                for (; _blanks > 0; _blanks--) inner.Write(' ');
                _lineEnds = 0;
                inner.Write(value);
                break;
        }
    }
}
