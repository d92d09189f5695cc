Console.WriteLine("stavaza");
