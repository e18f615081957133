using GroupTherapy.LicensurePacker;

if (args is [var folder, var output]) return Packer.Pack(folder, output, Console.Out);
Console.Error.WriteLine("usage: LicensurePacker <folder> <output>");
return 1;
