using GroupTherapy.Tool;

return Tool.Run(args, ToolConsole.System());
