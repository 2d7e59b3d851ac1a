process.stdout.write('silta\n')
